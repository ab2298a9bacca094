package dev.assay.engine.scorecard;

import java.math.BigDecimal;

/**
 * What an exercise has beyond the checks that are shown.
 *
 * @param checks how many checks
 * @param points what they are worth
 * @param text how far the shown ones are, and that there are more, for a reader
 */
public record UnseenCard(int checks, BigDecimal points, String text) {

  /**
   * What is not shown, beside what is.
   *
   * @param passed how many of the shown checks pass
   * @param shown how many are shown
   * @param checks how many are not
   * @param points what those are worth
   * @param graded whether those were run
   */
  static UnseenCard of(long passed, int shown, int checks, BigDecimal points, boolean graded) {
    String all = passed == shown ? "" : passed + " of ";
    return new UnseenCard(
        checks,
        points,
        all
            + shown
            + " visible "
            + (shown == 1 ? "check passes; " : "checks pass; ")
            + checks
            + " more "
            + rest(checks == 1, graded));
  }

  private static String rest(boolean one, boolean graded) {
    if (graded) {
      return (one ? "was" : "were") + " run when it was graded";
    }
    return one ? "runs when graded" : "run when graded";
  }
}
