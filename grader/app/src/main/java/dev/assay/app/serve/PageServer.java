package dev.assay.app.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.assay.app.feedback.FeedbackLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a student's report to the browser of this machine.
 *
 * <p>It listens on the loopback address alone, and everything is below a path that nobody can
 * guess, so neither another user of the machine nor a page of somebody else reads or sends
 * anything. A request that names another host is refused, whatever its path.
 */
public final class PageServer implements AutoCloseable {
  private static final int MOST_FORM_BYTES = 32 * 1024;
  private static final int SECRET_BYTES = 16;

  private final ExecutorService threads = Executors.newCachedThreadPool(PageServer::daemon);
  private final News news = new News();
  private final HttpServer server;
  private final String root;
  private final FramePage frame;
  private final List<String> exercises;
  private final Path feedback;
  private volatile String report = "";

  private PageServer(HttpServer server, List<String> exercises, Path feedback) {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    this.server = server;
    this.root = "/" + HexFormat.of().formatHex(secret) + "/";
    this.exercises = List.copyOf(exercises);
    this.frame = new FramePage(exercises);
    this.feedback = feedback;
  }

  /**
   * Starts to serve.
   *
   * @param exercises their ids, for the form
   * @param feedback the file that feedback goes to
   * @throws IOException if no port can be had
   */
  public static PageServer start(List<String> exercises, Path feedback) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    PageServer pages = new PageServer(HttpServer.create(here, 0), exercises, feedback);
    pages.server.setExecutor(pages.threads);
    pages.server.createContext("/", pages::answer);
    pages.server.start();
    return pages;
  }

  /** The address to open. */
  public String address() {
    return "http://" + host() + root;
  }

  /**
   * Shows another report.
   *
   * @param html the report
   * @param sentence what is new, for who does not see it change
   */
  public void show(String html, String sentence) {
    report = html;
    news.tell(sentence);
  }

  private String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!host().equals(exchange.getRequestHeaders().getFirst("Host")) || !path.startsWith(root)) {
        send(exchange, 404, "text/plain", "There is nothing here.");
        return;
      }
      String what = exchange.getRequestMethod() + " " + path.substring(root.length());
      switch (what) {
        case "GET " -> sendFrame(exchange, 200, "");
        case "GET report" -> send(exchange, 200, "text/html", report);
        case "GET events" -> news.listen(exchange);
        case "POST feedback" -> keep(exchange);
        default -> send(exchange, 404, "text/plain", "There is nothing here.");
      }
    }
  }

  private void keep(HttpExchange exchange) throws IOException {
    byte[] body;
    try (InputStream in = exchange.getRequestBody()) {
      body = in.readNBytes(MOST_FORM_BYTES + 1);
    }
    if (body.length > MOST_FORM_BYTES) {
      sendFrame(exchange, 413, "That is more than is kept.");
      return;
    }
    try {
      FeedbackLines.append(
          feedback, Form.of(new String(body, StandardCharsets.UTF_8)).feedback(exercises));
      sendFrame(exchange, 200, "Thank you. It is in " + feedback.getFileName() + ".");
    } catch (IllegalArgumentException off) {
      sendFrame(exchange, 400, String.valueOf(off.getMessage()));
    } catch (IOException exception) {
      sendFrame(exchange, 500, "It could not be kept: " + exception.getMessage());
    }
  }

  private void sendFrame(HttpExchange exchange, int status, String said) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", frame.policy());
    send(exchange, status, "text/html", frame.html(said));
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    news.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "page-server");
    thread.setDaemon(true);
    return thread;
  }
}
