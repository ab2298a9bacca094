package dev.assay.engine.expect;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers for a reader: short, but with enough digits to tell two of them apart. */
final class Numbers {
  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 17;

  private Numbers() {}

  /** One number with six significant digits. */
  static String format(double value) {
    return format(value, FEWEST_DIGITS);
  }

  /** Two numbers with as many digits as it takes to see that they differ, at least six. */
  static String[] formatBoth(double first, double second) {
    for (int digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
      String a = format(first, digits);
      String b = format(second, digits);
      if (!a.equals(b)) {
        return new String[] {a, b};
      }
    }
    return new String[] {Double.toString(first), Double.toString(second)};
  }

  private static String format(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
    boolean plain = value == 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e9);
    return plain ? rounded.toPlainString() : rounded.toString();
  }
}
