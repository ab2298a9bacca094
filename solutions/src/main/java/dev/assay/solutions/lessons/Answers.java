package dev.assay.solutions.lessons;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what implementations answer: a number, an array, a matrix, or the name of an exception. */
final class Answers {
  /** The contracts' tolerance. */
  private static final double RELATIVE = 1e-6;

  private static final double ABSOLUTE = 1e-9;

  private Answers() {}

  /** An answer; of a matrix a line for each row. */
  static String text(@Nullable Object answer, int decimals) {
    if (answer instanceof Double number) {
      return number(number, decimals);
    }
    if (answer instanceof double[] row) {
      return row(row, decimals);
    }
    if (answer instanceof double[][] matrix) {
      return Arrays.stream(matrix).map(row -> row(row, decimals)).collect(Collectors.joining("\n"));
    }
    return "throws " + answer;
  }

  /** The end of a sentence: how a mistaken answer differs from the right one. */
  static String comparison(@Nullable Object right, @Nullable Object mistaken) {
    if (mistaken instanceof String exception) {
      return "it throws " + exception + ".";
    }
    double[][] expected = matrix(right);
    double[][] actual = matrix(mistaken);
    if (expected.length != actual.length || expected[0].length != actual[0].length) {
      return "the answer has the shape %dx%d instead of %dx%d."
          .formatted(actual.length, actual[0].length, expected.length, expected[0].length);
    }
    double largest = 0;
    boolean same = true;
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected[i].length; j++) {
        double off = Math.abs(expected[i][j] - actual[i][j]);
        largest = Math.max(largest, off);
        same &= off <= Math.max(ABSOLUTE, RELATIVE * Math.abs(expected[i][j]));
      }
    }
    if (same) {
      return "nothing shows: the answer is the right one there.";
    }
    if (Double.isNaN(largest)) {
      return "the answer is not a number.";
    }
    String most = new BigDecimal(largest).round(new MathContext(2)).toPlainString();
    return (expected.length * expected[0].length == 1 ? "it is off by " : "it is off by up to ")
        + most
        + ".";
  }

  private static double[][] matrix(@Nullable Object answer) {
    if (answer instanceof double[][] matrix) {
      return matrix;
    }
    if (answer instanceof double[] row) {
      return new double[][] {row};
    }
    return new double[][] {{answer instanceof Double number ? number : Double.NaN}};
  }

  private static String row(double[] row, int decimals) {
    return Arrays.stream(row)
        .mapToObj(value -> number(value, decimals))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
