package dev.assay.exercises.given;

import java.util.Arrays;

/**
 * The largest singular value of a matrix without negative entries, by power iteration on
 * A<sup>T</sup>A that squares the matrix instead of stepping a vector.
 *
 * <p>After k squarings the matrix is the power 2<sup>k</sup>, so that a second singular value that
 * is hardly smaller is gone too; steps of a vector would stop early there, or go on for long. What
 * remains is close to rank one, and the Rayleigh quotient of its vector is off by the square of the
 * vector's own error (Parlett, "The Symmetric Eigenvalue Problem", chapter 4). By Perron and
 * Frobenius the leading vector of a matrix without negative entries has none either, so the vector
 * of ones is a start that is never orthogonal to it.
 *
 * <p>Scaling is by powers of two only, and adds no rounding.
 */
final class LargestSingularValue {
  /** The power 2^60 tells apart what double precision can. */
  private static final int MOST_SQUARINGS = 60;

  /** The share of all other vectors; its square, which is what counts, is far below an ulp. */
  private static final double RANK_ONE = 1e-12;

  private LargestSingularValue() {}

  /**
   * The largest singular value, a few times n<sup>3</sup> multiplications away.
   *
   * @param matrix square, no entry negative
   * @return a number that is at least 0; 0 for the zero matrix only
   */
  static double of(double[][] matrix) {
    int n = matrix.length;
    double[][] power = new double[n][n];
    for (double[] row : matrix) {
      addOuterProduct(row, power);
    }
    double trace = trace(power);
    if (trace == 0) {
      return 0;
    }
    for (int k = 0; k < MOST_SQUARINGS && !isRankOne(power, trace); k++) {
      power = squared(power, trace);
      trace = trace(power);
    }
    double[] leading = times(power, ones(n));
    double[] image = times(matrix, leading);
    return StrictMath.sqrt(dot(image, image) / dot(leading, leading));
  }

  /** For eigenvalues l of a symmetric matrix, (sum l)^2 = sum l^2 if only one is not zero. */
  private static boolean isRankOne(double[][] power, double trace) {
    double squares = 0;
    for (double[] row : power) {
      squares += dot(row, row);
    }
    return squares >= trace * trace * (1 - RANK_ONE);
  }

  /** The square of a symmetric matrix, brought to a trace near 1 before it is taken. */
  private static double[][] squared(double[][] symmetric, double trace) {
    double[][] result = new double[symmetric.length][symmetric.length];
    for (double[] row : symmetric) {
      for (int i = 0; i < row.length; i++) {
        row[i] = StrictMath.scalb(row[i], -StrictMath.getExponent(trace));
      }
      addOuterProduct(row, result);
    }
    return result;
  }

  private static void addOuterProduct(double[] row, double[][] sum) {
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        for (int j = 0; j < row.length; j++) {
          sum[i][j] += row[i] * row[j];
        }
      }
    }
  }

  private static double[] times(double[][] matrix, double[] v) {
    double[] result = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      result[i] = dot(matrix[i], v);
    }
    return result;
  }

  private static double[] ones(int n) {
    double[] result = new double[n];
    Arrays.fill(result, 1);
    return result;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double trace(double[][] matrix) {
    double sum = 0;
    for (int i = 0; i < matrix.length; i++) {
      sum += matrix[i][i];
    }
    return sum;
  }
}
