package dev.assay.exercises.pictures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes the values of one picture with the same number of digits, in every locale alike.
 *
 * <p>Works on the exact decimal value of a double: the shortest decimal that {@link
 * Double#toString(double)} looks for has changed between Java releases.
 *
 * @param decimals digits after the point, at least 0
 * @param scientific whether to write like 1.2e-5 instead
 */
record ValueFormat(int decimals, boolean scientific) {
  private static final String MINUS = "\u2212";

  /**
   * A format with two digits or more for the largest value and no more than its neighbors need.
   *
   * @param largest the largest absolute value to be written, finite, at least 0
   */
  static ValueFormat forLargest(double largest) {
    if (largest == 0) {
      return new ValueFormat(2, false);
    }
    int exponent = exponent(new BigDecimal(largest).round(new MathContext(2)));
    if (exponent < -3 || exponent > 4) {
      return new ValueFormat(1, true);
    }
    return switch (exponent) {
      case 0 -> new ValueFormat(2, false);
      case 1 -> new ValueFormat(1, false);
      default -> new ValueFormat(Math.max(0, 1 - exponent), false);
    };
  }

  /** The value as text; an exact zero is a bare "0". */
  String format(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "\u221e" : MINUS + "\u221e";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(value);
    String text = scientific ? scientific(exact) : fixed(exact);
    return text.replace("-", MINUS);
  }

  private String fixed(BigDecimal exact) {
    // A BigDecimal has no negative zero, so -0.001 becomes 0.00 here.
    return exact.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  private String scientific(BigDecimal exact) {
    BigDecimal rounded = exact.round(new MathContext(1 + decimals));
    int exponent = exponent(rounded);
    BigDecimal mantissa =
        rounded.movePointLeft(exponent).setScale(decimals, RoundingMode.UNNECESSARY);
    return mantissa.toPlainString() + "e" + exponent;
  }

  private static int exponent(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }
}
