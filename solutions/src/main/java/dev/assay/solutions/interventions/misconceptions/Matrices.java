package dev.assay.solutions.interventions.misconceptions;

/** What the mistakes do to a matrix. */
final class Matrices {
  private Matrices() {}

  /** Rows and columns exchanged, in a new matrix. */
  static double[][] transpose(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }

  /** 1 where an entry is above one half, 0 elsewhere. */
  static double[][] threshold(double[][] matrix) {
    double[][] result = new double[matrix.length][matrix[0].length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        result[i][j] = matrix[i][j] > 0.5 ? 1 : 0;
      }
    }
    return result;
  }
}
