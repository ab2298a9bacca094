package dev.assay.reports.browser;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A headless Chromium, asked through its own protocol: no driver has to be downloaded for that. It
 * finds no host by name, so that nothing a page wants can come from anywhere but this machine.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final int LONGEST_WAIT_SECONDS = 60;

  private final JsonMapper json = new JsonMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final Path profile;
  private final String port;

  private Chromium(Process process, Path profile, String port) {
    this.process = process;
    this.profile = profile;
    this.port = port;
  }

  /** Where this machine has one, if it does. */
  public static Optional<Path> find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts one. */
  public static Chromium start(Path program) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("assay-chromium-");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                // Continuous integration runs as root, where Chromium has no sandbox of its own.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    return new Chromium(process, profile, port(process, profile));
  }

  /** Chromium writes a file that says where it listens. */
  private static String port(Process process, Path profile)
      throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + SECONDS.toNanos(LONGEST_WAIT_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() >= 2) {
          return lines.get(0);
        }
      }
      process.waitFor(50, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly();
    throw new IOException("Chromium does not start: " + Files.readString(profile.resolve("log")));
  }

  /** Opens a tab. */
  public Tab tab() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    String address = json.readTree(answer.body()).path("webSocketDebuggerUrl").asText();
    return Tab.connect(http, URI.create(address));
  }

  @Override
  public void close() throws IOException {
    // Its helpers write to the profile, too, until they are gone.
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroy();
    for (ProcessHandle each : all) {
      if (!isGone(each)) {
        each.destroyForcibly();
        isGone(each);
      }
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isGone(ProcessHandle process) {
    try {
      process.onExit().get(10, SECONDS);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException stays) {
      return false;
    }
  }
}
