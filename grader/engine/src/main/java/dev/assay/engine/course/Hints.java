package dev.assay.engine.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The hints of a course: for each exercise a ladder from a nudge to nearly the answer.
 *
 * @param texts by reference, which is the exercise and the rung: {@code 3.2.1} is the first hint of
 *     exercise 3.2
 */
public record Hints(Map<String, String> texts) {

  /** Keeps a copy. */
  public Hints {
    texts = Map.copyOf(texts);
  }

  /**
   * Reads hints from a properties file in UTF-8 on the class path.
   *
   * @param neighbour a class in the package of the file
   * @param resource the file's name
   * @throws IllegalArgumentException if it is not there
   */
  public static Hints read(Class<?> neighbour, String resource) {
    Properties properties = new Properties();
    try (InputStream in = neighbour.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "There are no hints: " + resource + " is missing beside " + neighbour);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't read the hints in " + resource, exception);
    }
    return new Hints(
        properties.stringPropertyNames().stream()
            .collect(Collectors.toMap(key -> key, properties::getProperty)));
  }

  /** A hint, if there is one of this reference. */
  public Optional<String> text(String reference) {
    return Optional.ofNullable(texts.get(reference));
  }

  /**
   * The first hints of an exercise.
   *
   * @param most how many at most
   */
  public List<String> first(String exerciseId, int most) {
    return IntStream.rangeClosed(1, Math.min(most, count(exerciseId)))
        .mapToObj(rung -> text(exerciseId + "." + rung).orElseThrow())
        .toList();
  }

  /** How many hints an exercise has. */
  public int count(String exerciseId) {
    int rung = 1;
    while (texts.containsKey(exerciseId + "." + rung)) {
      rung++;
    }
    return rung - 1;
  }
}
