package dev.assay.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * A file that a format makes.
 *
 * @param path where it goes, relative to where the platform looks; with slashes
 * @param text what is in it; written as UTF-8
 */
public record Document(String path, String text) {
  /** A text, in which half a surrogate pair, which no file can hold, becomes a question mark. */
  public Document {
    text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** JSON over several lines, with a line feed at its end. */
  public static Document json(String path, JsonNode content) {
    return new Document(path, Json.pretty(content));
  }

  /** What is written to the disk. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
