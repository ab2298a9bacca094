package dev.assay.engine.expect;

import java.math.BigDecimal;

/**
 * How far a number may be from the expected one.
 *
 * @param relative times the size of the expected number
 * @param absolute what is allowed at least, for expected numbers near zero
 * @param reason why that much, for a student to read
 */
public record Tolerance(double relative, double absolute, String reason) {

  /**
   * Whether {@code actual} is close enough. NaN is close to NaN, an infinity to itself.
   *
   * @param expected the right number
   * @param actual the number to judge
   */
  public boolean accepts(double expected, double actual) {
    if (Double.compare(expected, actual) == 0) {
      return true;
    }
    // Written so that a NaN on either side is refused, and so is an infinity where a number should
    // be.
    return Double.isFinite(expected)
        && Double.isFinite(actual)
        && Math.abs(expected - actual) <= Math.max(absolute, relative * Math.abs(expected));
  }

  @Override
  public String toString() {
    if (relative == 0 && absolute == 0) {
      return "none; " + reason;
    }
    return plain(relative)
        + " of the expected number, near zero "
        + plain(absolute)
        + "; "
        + reason;
  }

  /** Without an exponent, which not everybody reads at a glance. */
  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
