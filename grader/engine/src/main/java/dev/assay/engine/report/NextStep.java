package dev.assay.engine.report;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.verdict.Status;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a student should look at next.
 *
 * @param exercise the first that was begun and does not pass, else the first that was not begun
 * @param check the first check of it to fix that the student may see; empty if there is none, or if
 *     the exercise was not begun
 */
public record NextStep(ExerciseCard exercise, Optional<CheckCard> check) {

  /** The next step; empty if there is nothing to do. */
  public static Optional<NextStep> of(Scorecard scorecard) {
    Optional<NextStep> fix =
        scorecard.exercises().stream()
            .filter(exercise -> exercise.state() == State.INCOMPLETE)
            .filter(exercise -> !Checks.toFix(exercise).isEmpty())
            .findFirst()
            .map(NextStep::in);
    return fix.or(
        () ->
            scorecard.exercises().stream()
                .filter(exercise -> exercise.state() == State.NOT_ATTEMPTED)
                .findFirst()
                .map(NextStep::in));
  }

  /** What to look at in an exercise, whatever the others need. */
  static NextStep in(ExerciseCard exercise) {
    return new NextStep(
        exercise, exercise.state() == State.INCOMPLETE ? firstToFix(exercise) : Optional.empty());
  }

  private static Optional<CheckCard> firstToFix(ExerciseCard exercise) {
    // A check that was not attempted tells less than one that came to a wrong result.
    return Checks.toFix(exercise).stream()
        .filter(Checks::isVisible)
        .min(Comparator.comparing(check -> Checks.status(check) == Status.NOT_ATTEMPTED));
  }
}
