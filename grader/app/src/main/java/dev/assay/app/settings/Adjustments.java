package dev.assay.app.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code adjustments.yaml} says: what people changed by hand, and what they have to say.
 *
 * @param file the file
 * @param students by id
 */
public record Adjustments(Path file, Map<String, ByHand> students) {
  /** No file. */
  public static final Adjustments NONE = new Adjustments(Path.of(""), Map.of());

  /** Keeps a copy. */
  public Adjustments {
    students = Map.copyOf(students);
  }

  /** What is said of a student. */
  public ByHand of(String id) {
    return students.getOrDefault(id, ByHand.NOTHING);
  }

  /**
   * What is said of one student.
   *
   * @param adjust points more or less
   * @param override the final grade, whatever the checks say
   * @param excused why there is no grade
   * @param comments on the work, in the order of the file
   */
  public record ByHand(
      List<Points> adjust,
      Optional<Points> override,
      Optional<String> excused,
      List<Comment> comments) {
    static final ByHand NOTHING =
        new ByHand(List.of(), Optional.empty(), Optional.empty(), List.of());

    /** Keeps copies. */
    public ByHand {
      adjust = List.copyOf(adjust);
      comments = List.copyOf(comments);
    }
  }

  /**
   * Points, and why.
   *
   * @param points how many
   * @param reason why
   * @param by who says so, if that is written down
   */
  public record Points(BigDecimal points, String reason, Optional<String> by) {}

  /**
   * A comment.
   *
   * @param file what it is about; empty if it is about all of it
   * @param line a line of that file
   * @param text the comment
   * @param by whose it is, if that is written down
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Comment(
      Optional<String> file, OptionalInt line, String text, Optional<String> by) {}
}
