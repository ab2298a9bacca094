package dev.assay.app.regrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A check that comes out otherwise.
 *
 * @param check exercise and check, such as {@code 2/influence}
 * @param before how it ended; absent if there was no such check
 * @param after how it ends now; absent if there is no such check any more
 * @param why what is behind it, as far as scorecards tell
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CheckChange(
    String check, Optional<Ending> before, Optional<Ending> after, String why) {

  /** The difference in points. */
  BigDecimal change() {
    return points(after).subtract(points(before));
  }

  private static BigDecimal points(Optional<Ending> ending) {
    return ending.map(Ending::points).orElse(BigDecimal.ZERO);
  }

  /**
   * How a check ended.
   *
   * @param title what it asked for
   * @param status how it ended, such as {@code passed}
   * @param points what it gave
   * @param maximum what it is worth
   */
  public record Ending(String title, String status, BigDecimal points, BigDecimal maximum) {
    /** Such as {@code wrong 0 of 8}. */
    String text() {
      return status + " " + points.toPlainString() + " of " + maximum.toPlainString();
    }
  }
}
