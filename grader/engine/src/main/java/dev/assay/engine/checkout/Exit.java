package dev.assay.engine.checkout;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.verdict.Status;

/** How {@link Checkout} ends. */
public enum Exit {
  /** Every exercise that was begun is complete, or none was begun. */
  GREEN(0),
  /** An exercise that was begun does not pass all its checks. */
  RED(1),
  /** The command's words are off. */
  USAGE(2),
  /** The grader itself failed; this is not the student's fault. */
  GRADER_ERROR(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The exit code of the process. */
  public int code() {
    return code;
  }

  /** What a scorecard ends with. */
  public static Exit of(Scorecard scorecard) {
    boolean ourFault =
        scorecard.exercises().stream()
            .flatMap(exercise -> exercise.checks().stream())
            .map(CheckCard::status)
            .anyMatch(Status.GRADER_ERROR.key()::equals);
    if (ourFault) {
      return GRADER_ERROR;
    }
    boolean incomplete =
        scorecard.exercises().stream()
            .anyMatch(exercise -> exercise.state() == ExerciseCard.State.INCOMPLETE);
    return incomplete ? RED : GREEN;
  }
}
