package dev.assay.formats;

import dev.assay.engine.course.Visibility;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.verdict.Status;
import java.util.Locale;

/**
 * A check with the exercise that it belongs to.
 *
 * @param exercise the exercise
 * @param check the check
 */
public record GradedCheck(ExerciseCard exercise, CheckCard check) {
  /** What no other check of the course is called, such as {@code 2/influence}. */
  public String key() {
    return exercise.id() + "/" + check.id();
  }

  /** What a reader calls it: the exercise and what the check asks for. */
  public String title() {
    return exercise.id() + " " + exercise.title() + ": " + check.title();
  }

  /** How it ended. */
  public Status status() {
    return Status.valueOf(constant(check.status()));
  }

  /** Whether all that it asks for is right. */
  public boolean isPassed() {
    return status() == Status.PASSED;
  }

  /** What became of the submission in a check. */
  public enum Use {
    /** It was asked, and its answer, or that there was none, was judged. */
    JUDGED,
    /** There was nothing that could be asked. */
    UNUSABLE,
    /** It was not asked, for another reason. */
    NONE
  }

  /** Whether the submission was judged. */
  public Use use() {
    return switch (status()) {
      case PASSED, WRONG, CRASHED, TIMEOUT, OUT_OF_MEMORY, OUTPUT_LIMIT, PROTOCOL_VIOLATION ->
          Use.JUDGED;
      case COMPILE_ERROR, UNUSABLE, REJECTED -> Use.UNUSABLE;
      case NOT_ATTEMPTED, SKIPPED, NOT_SELECTED, GRADER_ERROR -> Use.NONE;
    };
  }

  /** Its title without the exercise's number. */
  public String name() {
    return exercise.title() + ": " + check.title();
  }

  /** When a student may see it. */
  public Visibility visibility() {
    return Visibility.valueOf(constant(check.visibility()));
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
