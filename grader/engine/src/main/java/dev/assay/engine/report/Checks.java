package dev.assay.engine.report;

import dev.assay.engine.course.Visibility;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.UnseenCard;
import dev.assay.engine.verdict.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a page asks about the checks of an exercise. */
public final class Checks {
  private Checks() {}

  /** The status of a check. */
  public static Status status(CheckCard check) {
    return Status.valueOf(check.status().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether a student may see a check now. */
  public static boolean isVisible(CheckCard check) {
    return check.visibility().equals(Visibility.VISIBLE.key());
  }

  /** How many checks pass. */
  public static long passed(ExerciseCard exercise) {
    return exercise.checks().stream().filter(check -> status(check) == Status.PASSED).count();
  }

  /**
   * How many checks of these exercises pass of those that are shown, and how many more there are;
   * empty if all are shown.
   */
  public static Optional<String> unseen(Scorecard scorecard, List<ExerciseCard> exercises) {
    int more =
        exercises.stream().flatMap(e -> e.unseen().stream()).mapToInt(UnseenCard::checks).sum();
    if (more == 0) {
      return Optional.empty();
    }
    long passed = exercises.stream().mapToLong(Checks::passed).sum();
    int shown = exercises.stream().mapToInt(exercise -> exercise.checks().size()).sum();
    // Only a graded run keeps its seed from students.
    String when = scorecard.seed().isPresent() ? " more run when graded" : " more were run, too";
    return Optional.of(
        (passed == shown ? "All " : passed + " of ")
            + shown
            + " visible checks pass; "
            + more
            + when);
  }

  /** How many checks of an exercise say that they wait for this one. */
  public static int waitingFor(ExerciseCard exercise, CheckCard check) {
    return (int)
        exercise.checks().stream()
            .filter(other -> status(other) == Status.SKIPPED)
            .flatMap(other -> other.facts().stream())
            .filter(fact -> fact.text().contains("\"" + check.title() + "\""))
            .count();
  }

  /** The checks that a student can do something about: not those that wait, or that we broke. */
  public static List<CheckCard> toFix(ExerciseCard exercise) {
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
  public static boolean isAboutTheClass(CheckCard check) {
    Status status = status(check);
    return status == Status.COMPILE_ERROR || status == Status.UNUSABLE;
  }
}
