package dev.assay.reports.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab of a browser: loads pages, and remembers what they did. */
public final class Tab implements WebSocket.Listener, AutoCloseable {
  private static final int LONGEST_WAIT_SECONDS = 60;

  private final JsonMapper json = new JsonMapper();
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
  private volatile CompletableFuture<WebSocket> socket = new CompletableFuture<>();

  private Tab() {}

  static Tab connect(HttpClient http, URI address) throws IOException {
    Tab tab = new Tab();
    tab.socket = http.newWebSocketBuilder().buildAsync(address, tab);
    for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
      tab.call(domain + ".enable", "{}");
    }
    return tab;
  }

  /** Sets the window's width in pixels, and whether its reader likes it dark. */
  public Tab sized(int width, boolean dark) throws IOException {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":" + width + ",\"height\":800,\"deviceScaleFactor\":1,\"mobile\":false}");
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\""
            + (dark ? "dark" : "light")
            + "\"}]}");
    return this;
  }

  /** Runs no script of a page any more. */
  public Tab withoutScript() throws IOException {
    call("Emulation.setScriptExecutionDisabled", "{\"value\":true}");
    return this;
  }

  /** Loads a file, and forgets what the page before did. */
  public Tab load(Path file) throws IOException {
    return load(file.toUri());
  }

  /** Loads an address, and forgets what the page before did. */
  public Tab load(URI address) throws IOException {
    events.clear();
    loaded = new CompletableFuture<>();
    call("Page.navigate", json.createObjectNode().put("url", address.toString()).toString());
    await(loaded);
    return this;
  }

  /** What an expression is worth; a promise is waited for. */
  public JsonNode value(String expression) throws IOException {
    ObjectNode parameters = json.createObjectNode();
    parameters.put("expression", expression);
    parameters.put("awaitPromise", true);
    parameters.put("returnByValue", true);
    JsonNode answer = call("Runtime.evaluate", parameters.toString());
    if (answer.has("exceptionDetails")) {
      throw new IOException("The page says: " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** Presses a key. */
  public Tab press(String key, int code) throws IOException {
    String text = key.equals("Enter") ? ",\"text\":\"\\r\"" : "";
    String same = ",\"key\":\"" + key + "\",\"code\":\"" + key + "\",\"windowsVirtualKeyCode\":";
    call("Input.dispatchKeyEvent", "{\"type\":\"keyDown\"" + same + code + text + "}");
    call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"" + same + code + "}");
    return this;
  }

  /** Types a text where the focus is. */
  public Tab type(String text) throws IOException {
    call("Input.insertText", json.createObjectNode().put("text", text).toString());
    return this;
  }

  /** Writes the whole page as a PNG. */
  public void photograph(Path file) throws IOException {
    JsonNode size = call("Page.getLayoutMetrics", "{}").path("cssContentSize");
    JsonNode picture =
        call(
            "Page.captureScreenshot",
            "{\"format\":\"png\",\"captureBeyondViewport\":true,\"clip\":{\"x\":0,\"y\":0,\"scale\":1,"
                + "\"width\":"
                + size.path("width")
                + ",\"height\":"
                + Math.min(size.path("height").asDouble(), 16_000)
                + "}}");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(picture.path("data").asText()));
  }

  /** The addresses that the page asked for, itself among them. */
  public List<String> requests() {
    return told("Network.requestWillBeSent").stream()
        .map(event -> event.path("request").path("url").asText())
        .toList();
  }

  /** What the browser told about, such as {@code Page.javascriptDialogOpening}. */
  public List<JsonNode> told(String event) {
    return events.stream()
        .filter(each -> each.path("method").asText().equals(event))
        .map(each -> each.path("params"))
        .toList();
  }

  private JsonNode call(String method, String parameters) throws IOException {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String message =
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
    await(await(socket).sendText(message, true));
    JsonNode whole = await(answer);
    if (whole.has("error")) {
      throw new IOException(method + ": " + whole.path("error"));
    }
    return whole.path("result");
  }

  private static <T> T await(CompletableFuture<T> future) throws IOException {
    try {
      return future.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the browser worked", interrupted);
    } catch (ExecutionException | TimeoutException failed) {
      throw new IOException("The browser does not answer", failed);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      String message = part.toString();
      part.setLength(0);
      take(message);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void take(String message) {
    try {
      JsonNode node = json.readTree(message);
      if (node.has("id")) {
        CompletableFuture<JsonNode> answer = waiting.remove(node.path("id").asInt());
        if (answer != null) {
          answer.complete(node);
        }
        return;
      }
      events.add(node);
      if (node.path("method").asText().equals("Page.loadEventFired")) {
        loaded.complete(node);
      }
    } catch (IOException noJson) {
      loaded.completeExceptionally(noJson);
    }
  }

  @Override
  public void close() throws IOException {
    await(await(socket).sendClose(WebSocket.NORMAL_CLOSURE, ""));
  }
}
