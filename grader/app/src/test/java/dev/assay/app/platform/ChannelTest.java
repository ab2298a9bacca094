package dev.assay.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where documents go. */
@Timeout(60)
class ChannelTest {
  @TempDir private Path temporary;

  @Test
  void aFileIsReplacedAsAWholeAndItsFolderMade() throws Exception {
    Path file = temporary.resolve("a/b/results.json");
    Channel.file(file).send("first");
    Channel.file(file).send("\u00e4");
    assertThat(Files.readAllBytes(file)).isEqualTo("\u00e4".getBytes(StandardCharsets.UTF_8));
    assertThat(temporary.resolve("a/b").toFile().list()).containsExactly("results.json");
  }

  @Test
  void aLinkThatLiesWhereTheResultGoesIsReplacedAndNotFollowed() throws Exception {
    Path secret = Files.writeString(temporary.resolve("secret"), "as it was");
    Path file = Files.createSymbolicLink(temporary.resolve("results.json"), secret);
    Channel.file(file).send("result");
    assertThat(secret).hasContent("as it was");
    assertThat(file).hasContent("result").isRegularFile();
  }

  @Test
  void whatOthersWroteStaysBeforeWhatIsAppended() throws Exception {
    Path file = Files.writeString(temporary.resolve("summary"), "theirs\n");
    Channel.appended(file).send("ours\n");
    assertThat(file).hasContent("theirs\nours\n");
  }

  @Test
  void aDescriptorThatIsOpenForWritingTakesIt() throws Exception {
    Places places = Places.in(temporary).with("/proc/self/fdinfo/3", "pos:\t0\nflags:\t0100001\n");
    places.with("/proc/self/fd/3", "");
    Channel.descriptor(places.place(Map.of()), 3).send("{}\n");
    assertThat(places.text("/proc/self/fd/3")).isEqualTo("{}\n");
  }

  @Test
  void aDescriptorThatThisProgramReadsFromIsLeftAlone() throws Exception {
    Places places = Places.in(temporary).with("/proc/self/fdinfo/3", "pos:\t0\nflags:\t0100000\n");
    places.with("/proc/self/fd/3", "a jar");
    Channel channel = Channel.descriptor(places.place(Map.of()), 3);
    assertThatThrownBy(() -> channel.send("{}")).hasMessageContaining("descriptor 3 is not open");
    assertThat(places.text("/proc/self/fd/3")).isEqualTo("a jar");
  }

  @Test
  void aFormIsPostedAndTheAnswerHasToSayThatItWasTaken() throws Exception {
    AtomicReference<String> got = new AtomicReference<>("");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          got.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] answer = "{\"code\": 1}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      Channel.posted(address, answer -> answer.contains("1")).send("grade=66&points=66");
      assertThat(got.get()).isEqualTo("grade=66&points=66");
      Channel refused = Channel.posted(address, answer -> answer.contains("2"));
      assertThatThrownBy(() -> refused.send("grade=66"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("does not take it");
    } finally {
      server.stop(0);
    }
  }
}
