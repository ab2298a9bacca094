package dev.assay.reports.student;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a submission, where its files are at hand.
 *
 * @param files contents by name, with slashes
 */
public record SourceLines(Map<String, byte[]> files) {
  /** As facts have it: {@code Exercise.java:6} or {@code Exercise.java:6:28}. */
  private static final Pattern REFERENCE = Pattern.compile("([^/:\\s]+\\.java):(\\d{1,6})(:\\d+)?");

  /** Keeps a copy of the map. */
  public SourceLines {
    files = Map.copyOf(files);
  }

  /** No file is at hand. */
  public static SourceLines none() {
    return new SourceLines(Map.of());
  }

  /**
   * The line that a fact names.
   *
   * @param file where it probably is
   * @param reference what the fact says
   */
  Optional<String> line(String file, String reference) {
    Matcher matcher = REFERENCE.matcher(reference.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    int number = Integer.parseInt(matcher.group(2));
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().equals(name) || entry.getKey().endsWith("/" + name))
        // Two files may have the same name; the exercise's own is meant.
        .min(
            java.util.Comparator.comparing(
                    (Map.Entry<String, byte[]> entry) -> !file.endsWith(entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .flatMap(entry -> text(entry.getValue()))
        .flatMap(text -> text.lines().skip(Math.max(0, number - 1L)).findFirst());
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }
}
