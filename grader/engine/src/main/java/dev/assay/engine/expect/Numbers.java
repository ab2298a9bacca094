package dev.assay.engine.expect;

import dev.assay.engine.subject.Literals;
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
    int digits = FEWEST_DIGITS;
    while (digits < MOST_DIGITS && sameAt(digits, first, second)) {
      digits++;
    }
    return digits < MOST_DIGITS
        ? new String[] {format(first, digits), format(second, digits)}
        : new String[] {Literals.of(first), Literals.of(second)};
  }

  /** Compares values, not texts: 1E+9 and 1000000000 are two texts that show no difference. */
  private static boolean sameAt(int digits, double first, double second) {
    return Double.isFinite(first)
        && Double.isFinite(second)
        && rounded(first, digits).compareTo(rounded(second, digits)) == 0;
  }

  private static String format(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = rounded(value, digits).stripTrailingZeros();
    boolean plain = value == 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e9);
    return plain ? rounded.toPlainString() : rounded.toString();
  }

  private static BigDecimal rounded(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits));
  }
}
