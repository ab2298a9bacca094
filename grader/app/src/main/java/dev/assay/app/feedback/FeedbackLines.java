package dev.assay.app.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Feedback as lines of JSON. A file of a student is read with care: a line that is none is counted
 * and left out, whatever it is.
 *
 * @param entries what could be read
 * @param unreadable how many lines could not
 */
public record FeedbackLines(List<FeedbackEntry> entries, int unreadable) {
  /** What the file is called, beside the submission. */
  public static final String NAME = "feedback.jsonl";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** Keeps a copy. */
  public FeedbackLines {
    entries = List.copyOf(entries);
  }

  /** Reads lines. */
  public static FeedbackLines of(String text) {
    List<FeedbackEntry> entries = new ArrayList<>();
    int unreadable = 0;
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      try {
        JsonNode tree = MAPPER.readTree(line);
        if (tree.path("schema").asText().equals(FeedbackEntry.SCHEMA)) {
          entries.add(MAPPER.treeToValue(tree, FeedbackEntry.class));
        } else {
          unreadable++;
        }
      } catch (JsonProcessingException none) {
        unreadable++;
      }
    }
    return new FeedbackLines(entries, unreadable);
  }

  /**
   * Adds a line to a file, which is made if it is not there. If its last line was cut off, then
   * that one is lost, but not this one with it.
   *
   * @throws IOException if it can't be written
   */
  public static void append(Path file, FeedbackEntry entry) throws IOException {
    String line = MAPPER.writeValueAsString(entry) + "\n";
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      ByteBuffer last = ByteBuffer.allocate(1);
      boolean cutOff = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(cutOff ? "\n" + line : line);
      channel.position(end);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }
}
