package dev.assay.app.judge;

import dev.assay.engine.scorecard.Isolation;
import java.security.SecureRandom;
import java.util.List;

/**
 * What a judge has to know before it sees a submission.
 *
 * @param course the course's id
 * @param exercises the ids of the exercises to grade; the others are on the scorecard as left out
 * @param seed all that is random in the checks follows from it
 * @param hints how many hints of each exercise are on scorecards, 0 to 3
 * @param pastDue whether students may see the checks that wait for the due date
 * @param isolation what has to stand between submissions and the judge, as it was tried
 */
public record Mandate(
    String course,
    List<String> exercises,
    long seed,
    int hints,
    boolean pastDue,
    Isolation isolation) {
  /** Keeps a copy. */
  public Mandate {
    exercises = List.copyOf(exercises);
  }

  /**
   * A seed that nobody knows, for a graded run; whoever reads JSON numbers as doubles gets it
   * right.
   */
  public static long secretSeed() {
    return new SecureRandom().nextLong() >>> 11;
  }
}
