package dev.assay.engine.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes points for a reader, with two decimals at most. What was got is rounded down and what was
 * lost is rounded up, so that nothing looks complete that is not.
 */
final class Points {
  private static final int DECIMALS = 2;

  private Points() {}

  /** Points that were got, or can be got, as a number. */
  static String got(BigDecimal points) {
    return plain(points, RoundingMode.DOWN);
  }

  /** Points that were lost, with the word: "1 point", "2.5 points". */
  static String lost(BigDecimal points) {
    String number = plain(points, RoundingMode.UP);
    return number + (number.equals("1") ? " point" : " points");
  }

  /** A number of things: "1 check", "2 checks". */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String plain(BigDecimal points, RoundingMode rounding) {
    return points.setScale(DECIMALS, rounding).stripTrailingZeros().toPlainString();
  }
}
