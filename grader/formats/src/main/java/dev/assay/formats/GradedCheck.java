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

  /** When a student may see it. */
  public Visibility visibility() {
    return Visibility.valueOf(constant(check.visibility()));
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
