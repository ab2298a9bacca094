package dev.assay.solutions.interventions.misconceptions;

/** The contracts' tolerance: relative 1e-6, absolute 1e-9 near zero. */
final class Tolerance {
  private Tolerance() {}

  /** Whether two answers count as the same. */
  static boolean same(double[][] expected, double[][] actual) {
    if (expected.length != actual.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (expected[i].length != actual[i].length) {
        return false;
      }
      for (int j = 0; j < expected[i].length; j++) {
        if (!same(expected[i][j], actual[i][j])) {
          return false;
        }
      }
    }
    return true;
  }

  /** The largest difference of two cells; NaN if one of them is NaN. */
  static double largestDifference(double[][] expected, double[][] actual) {
    double largest = 0;
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected[i].length; j++) {
        largest = Math.max(largest, Math.abs(expected[i][j] - actual[i][j]));
      }
    }
    return largest;
  }

  private static boolean same(double expected, double actual) {
    return Double.compare(expected, actual) == 0
        || Math.abs(expected - actual) <= Math.max(1e-9, 1e-6 * Math.abs(expected));
  }
}
