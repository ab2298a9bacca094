package dev.assay.app.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.assay.engine.intake.Submission;

/**
 * What the program and its judges say to each other: one JSON value on each line. Both trust each
 * other.
 */
final class Wire {
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).build();

  private Wire() {}

  /** A line, without its line feed. */
  static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("These records always have a JSON form", exception);
    }
  }

  /** What a line says. */
  static <T> T value(String line, Class<T> type) throws JsonProcessingException {
    return MAPPER.readValue(line, type);
  }

  /**
   * A submission to grade.
   *
   * @param number what its answer has to repeat
   */
  record Question(long number, Submission submission) {}

  /** What came of the question of this number. */
  record Answer(long number, Judge.Verdict verdict) {}
}
