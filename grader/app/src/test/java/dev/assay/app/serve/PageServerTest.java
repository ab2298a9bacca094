package dev.assay.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.feedback.FeedbackLines;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the page gives to whom, over real sockets. */
@Timeout(60)
class PageServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path temporary;
  private Path file = Path.of("");
  private @Nullable PageServer started;

  @BeforeEach
  void start() throws Exception {
    file = temporary.resolve(FeedbackLines.NAME);
    started = PageServer.start(List.of("1", "3.2"), file);
  }

  @AfterEach
  void stop() {
    server().close();
  }

  private PageServer server() {
    return Objects.requireNonNull(started);
  }

  @Test
  void showsTheReportAndTellsOfTheNextOne() throws Exception {
    server().show("<p>first</p>", "one");
    assertThat(get("report").body()).isEqualTo("<p>first</p>");
    HttpResponse<InputStream> events =
        client.send(
            HttpRequest.newBuilder(URI.create(server().address() + "events")).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo(": here");
      assertThat(lines.readLine()).isEmpty();
      server().show("<p>second</p>", "two\nlines");
      assertThat(lines.readLine()).isEqualTo("data: two lines");
    }
    assertThat(get("report").body()).isEqualTo("<p>second</p>");
  }

  @Test
  void keepsFeedbackAndSaysWhatIsOff() throws Exception {
    assertThat(post("exercise=3.2&clear=4&hard=&minutes=30&text=a%26b+%3Cscript%3E").statusCode())
        .isEqualTo(200);
    FeedbackLines lines = FeedbackLines.of(Files.readString(file));
    assertThat(lines.entries()).singleElement().extracting(e -> e.text()).isEqualTo("a&b <script>");

    HttpResponse<String> off = post("exercise=1&clear=9");
    assertThat(off.statusCode()).isEqualTo(400);
    assertThat(off.body()).contains("clear is 1 to 5, and not 9.");
    assertThat(post("exercise=7&clear=3").body()).contains("Choose an exercise.");
    HttpResponse<String> hostile = post("exercise=1&clear=%3Cscript%3E");
    assertThat(hostile.body()).contains("&lt;script&gt;");
    assertThat(post("text=" + "x".repeat(40_000)).statusCode()).isEqualTo(413);
    assertThat(FeedbackLines.of(Files.readString(file)).entries()).hasSize(1);
  }

  @Test
  void givesNothingToWhoDoesNotKnowThePath() throws Exception {
    server().show("secret", "");
    String address = server().address();
    URI other =
        URI.create(address.replaceFirst("/[0-9a-f]{32}/", "/" + "0".repeat(32) + "/report"));
    assertThat(send(HttpRequest.newBuilder(other).build()).statusCode()).isEqualTo(404);
    URI above = URI.create(address.replaceFirst("/[0-9a-f]{32}/", "/"));
    assertThat(send(HttpRequest.newBuilder(above).build()).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesAnotherHostsNameEvenWithThePath() throws Exception {
    server().show("secret", "");
    URI address = URI.create(server().address());
    assertThat(raw(address.getPort(), address.getPath() + "report", "evil.example:80"))
        .startsWith("HTTP/1.1 404")
        .doesNotContain("secret");
    assertThat(raw(address.getPort(), address.getPath() + "report", address.getAuthority()))
        .startsWith("HTTP/1.1 200")
        .contains("secret");
  }

  @Test
  void listensOnTheLoopbackAddressAlone() throws Exception {
    int port = URI.create(server().address()).getPort();
    for (var network : java.net.NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        boolean reached;
        try (Socket socket = new Socket(address, port)) {
          reached = socket.isConnected();
        } catch (java.io.IOException refused) {
          reached = false;
        }
        assertThat(reached)
            .as(address.toString())
            .isEqualTo(address.equals(InetAddress.getLoopbackAddress()));
      }
    }
  }

  @Test
  void letsThePageDoWhatItNeedsAndNothingElse() throws Exception {
    HttpResponse<String> frame = get("");
    String policy = frame.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-");
    assertThat(policy).doesNotContain("unsafe").doesNotContain("*");
    assertThat(frame.body())
        .contains("<option>3.2</option>")
        .doesNotContain("{css}", "{script}", "{options}", "{said}");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(server().address() + path)).build());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(server().address() + "feedback"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String raw(int port, String path, String host) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
