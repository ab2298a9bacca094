package dev.assay.solutions.interventions.misconceptions;

import org.jspecify.annotations.Nullable;

/** The contracts' tolerance: relative 1e-6, absolute 1e-9 near zero. */
final class Tolerance {
  private Tolerance() {}

  /** Whether two answers count as the same. */
  static boolean same(@Nullable Object expected, @Nullable Object actual) {
    return near(1, expected, actual);
  }

  /**
   * Whether two answers are so near that a third one could lie within the tolerance of both, with a
   * margin.
   */
  static boolean confusable(@Nullable Object one, @Nullable Object other) {
    return near(10, one, other);
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

  private static boolean near(double times, @Nullable Object expected, @Nullable Object actual) {
    if (expected instanceof Double one && actual instanceof Double other) {
      return near(times, one.doubleValue(), other.doubleValue());
    }
    if (expected instanceof double[] one && actual instanceof double[] other) {
      return near(times, new double[][] {one}, new double[][] {other});
    }
    if (expected instanceof double[][] one && actual instanceof double[][] other) {
      return near(times, one, other);
    }
    return expected instanceof String && expected.equals(actual);
  }

  private static boolean near(double times, double[][] expected, double[][] actual) {
    if (expected.length != actual.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (expected[i].length != actual[i].length) {
        return false;
      }
      for (int j = 0; j < expected[i].length; j++) {
        if (!near(times, expected[i][j], actual[i][j])) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean near(double times, double expected, double actual) {
    double size = Math.max(Math.abs(expected), Math.abs(actual));
    return Double.compare(expected, actual) == 0
        || Math.abs(expected - actual) <= times * Math.max(1e-9, 1e-6 * size);
  }
}
