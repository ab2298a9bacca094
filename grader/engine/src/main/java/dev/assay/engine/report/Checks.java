package dev.assay.engine.report;

import dev.assay.engine.course.Visibility;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.verdict.Status;
import java.util.List;
import java.util.Locale;

/** What a page asks about the checks of an exercise. */
final class Checks {
  private Checks() {}

  /** The status of a check. */
  static Status status(CheckCard check) {
    return Status.valueOf(check.status().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether a student may see a check now. */
  static boolean isVisible(CheckCard check) {
    return check.visibility().equals(Visibility.VISIBLE.key());
  }

  /** How many checks pass. */
  static long passed(ExerciseCard exercise) {
    return exercise.checks().stream().filter(check -> status(check) == Status.PASSED).count();
  }

  /** The checks that a student can do something about: not those that wait, or that we broke. */
  static List<CheckCard> toFix(ExerciseCard exercise) {
    return exercise.checks().stream()
        .filter(
            check ->
                switch (status(check)) {
                  case PASSED, SKIPPED, NOT_SELECTED, GRADER_ERROR -> false;
                  default -> true;
                })
        .toList();
  }

  /** Whether it is the class as a whole that can't be checked, whatever a check asks for. */
  static boolean isAboutTheClass(CheckCard check) {
    Status status = status(check);
    return status == Status.COMPILE_ERROR || status == Status.UNUSABLE;
  }
}
