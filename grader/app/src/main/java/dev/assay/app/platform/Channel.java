package dev.assay.app.platform;

import dev.assay.app.Complaint;
import dev.assay.app.files.WholeFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Where a document goes: a file, a stream, or whatever else a platform reads. */
@FunctionalInterface
public interface Channel {
  /** How long somebody on the network may take to answer. */
  long MOST_SECONDS = 30;

  /**
   * Delivers a document.
   *
   * @param text what is in it
   * @throws IOException if nobody takes it; the message says who
   * @throws Complaint if it can't be written; the message says why
   */
  void send(String text) throws IOException, Complaint;

  /** A file, which is there whole or not at all. Its folder is made if need be. */
  static Channel file(Path file) {
    return text -> {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    };
  }

  /** The end of a file that others write to, too. */
  static Channel appended(Path file) {
    return text ->
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** The platform's standard output. */
  static Channel out(Place place) {
    return text -> {
      place.out().write(text.getBytes(StandardCharsets.UTF_8));
      place.out().flush();
      if (place.out().checkError()) {
        throw new IOException("standard output is closed");
      }
    };
  }

  /**
   * A descriptor that whoever started this program has opened for writing. One that this program
   * has opened itself, such as its own jar, is not taken for it.
   */
  static Channel descriptor(Place place, int number) {
    return text -> {
      for (String process : List.of("self", System.getProperty("assay.starter", "self"))) {
        Path info = place.path("/proc/" + process + "/fdinfo/" + number);
        if (Files.exists(info) && isForWriting(Files.readString(info))) {
          Files.writeString(
              place.path("/proc/" + process + "/fd/" + number),
              text,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND);
          return;
        }
      }
      throw new IOException(
          "descriptor " + number + " is not open; start the grader with " + number + ">file");
    };
  }

  /** The last two bits of the flags say how it was opened; 0 is for reading. */
  private static boolean isForWriting(String info) {
    return info.lines()
        .filter(line -> line.startsWith("flags:"))
        .map(line -> Integer.parseInt(line.substring("flags:".length()).strip(), 8))
        .anyMatch(flags -> (flags & 3) != 0);
  }

  /**
   * A form that is posted to an address.
   *
   * @param accepted whether the answer says that it was taken
   */
  static Channel posted(URI address, Predicate<String> accepted) {
    return form -> {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(Duration.ofSeconds(MOST_SECONDS))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      try {
        HttpResponse<String> answer =
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2 || !accepted.test(answer.body())) {
          throw new IOException(
              address.getHost() + " answers " + answer.statusCode() + " and does not take it");
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while " + address.getHost() + " was to take it");
      }
    };
  }
}
