package dev.assay.exercises.given;

import java.util.Arrays;

/**
 * The largest singular value of a matrix without negative entries, by power iteration on
 * A<sup>T</sup>A.
 *
 * <p>The Rayleigh quotient of the iterate converges with the square of the iterate's own error
 * (Parlett, "The Symmetric Eigenvalue Problem", section 4.6), so it reaches full precision long
 * before the vector does. By Perron and Frobenius the leading vector of a matrix without negative
 * entries has none either, so the vector of ones is a start that is never orthogonal to it.
 */
final class LargestSingularValue {
  private static final int MOST_STEPS = 100_000;

  private LargestSingularValue() {}

  /**
   * The largest singular value.
   *
   * @param matrix square, no entry negative
   * @return a number that is at least 0; 0 for the zero matrix only
   */
  static double of(double[][] matrix) {
    int n = matrix.length;
    double[] v = new double[n];
    Arrays.fill(v, 1 / StrictMath.sqrt(n));
    double previous = -1;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] image = times(matrix, v);
      double value = norm(image) / norm(v);
      if (value == 0 || value == previous) {
        return value;
      }
      previous = value;
      v = transposedTimes(matrix, image);
      double length = norm(v);
      for (int i = 0; i < n; i++) {
        v[i] /= length;
      }
    }
    return previous;
  }

  private static double[] times(double[][] matrix, double[] v) {
    double[] result = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      for (int j = 0; j < v.length; j++) {
        result[i] += matrix[i][j] * v[j];
      }
    }
    return result;
  }

  private static double[] transposedTimes(double[][] matrix, double[] v) {
    double[] result = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      for (int j = 0; j < v.length; j++) {
        result[j] += matrix[i][j] * v[i];
      }
    }
    return result;
  }

  private static double norm(double[] v) {
    double sum = 0;
    for (double x : v) {
      sum += x * x;
    }
    return StrictMath.sqrt(sum);
  }
}
