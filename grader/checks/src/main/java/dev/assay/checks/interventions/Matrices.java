package dev.assay.checks.interventions;

import java.util.Arrays;

/** Small things to do with matrices; nothing here changes its arguments. */
final class Matrices {
  private Matrices() {}

  /** A copy whose rows are copies, too. */
  static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  /** Rows become columns. */
  static double[][] transposed(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }
}
