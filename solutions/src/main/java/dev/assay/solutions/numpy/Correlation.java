package dev.assay.solutions.numpy;

/**
 * NumPy's Pearson correlation, {@code np.corrcoef}.
 *
 * <p>Rows are variables. Each row's mean is subtracted; dot products times {@code 1 / (m - 1)} are
 * the covariances; a covariance is divided by the standard deviation of its row, then by that of
 * its column, and clipped to [-1, 1]. The order of the two divisions may show in the last digit, so
 * entries (i, j) and (j, i) are not always equal.
 */
public final class Correlation {
  private Correlation() {}

  /**
   * The correlation matrix of all rows, {@code np.corrcoef(rows)}.
   *
   * @param rows variables x m, at least one variable, m at least 2
   * @return variables x variables, each in [-1, 1]; NaN where a row has no variance
   */
  public static double[][] matrix(double[][] rows) {
    return between(rows, rows);
  }

  /**
   * The correlation of two variables, {@code np.corrcoef(x, y)[1, 0]}.
   *
   * @param x m numbers, m at least 2
   * @param y m numbers
   * @return a number in [-1, 1]; NaN if one of them has no variance
   */
  public static double of(double[] x, double[] y) {
    return between(new double[][] {y}, new double[][] {x})[0][0];
  }

  /**
   * The correlations of each variable of one set with each of another, the upper right block of
   * {@code np.corrcoef(np.concatenate([x, y]))}.
   *
   * @param x a x m, m at least 2
   * @param y b x m
   * @return a x b, entry (i, j) for row i of x and row j of y; NaN where a row has no variance
   */
  public static double[][] between(double[][] x, double[][] y) {
    double[][] dx = deviations(x);
    double[][] dy = deviations(y);
    double[] sx = standardDeviations(dx);
    double[] sy = standardDeviations(dy);
    double[][] result = new double[x.length][y.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        result[i][j] = clip(covariance(dx[i], dy[j]) / sx[i] / sy[j]);
      }
    }
    return result;
  }

  private static double[][] deviations(double[][] rows) {
    double[][] result = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      double mean = Mean.of(rows[i]);
      result[i] = rows[i].clone();
      for (int k = 0; k < result[i].length; k++) {
        result[i][k] -= mean;
      }
    }
    return result;
  }

  private static double[] standardDeviations(double[][] deviations) {
    double[] result = new double[deviations.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = Math.sqrt(covariance(deviations[i], deviations[i]));
    }
    return result;
  }

  private static double covariance(double[] dx, double[] dy) {
    // NumPy multiplies by the reciprocal, which does not round as a division would.
    return FusedDotProduct.of(dx, dy) * (1.0 / (dx.length - 1));
  }

  private static double clip(double value) {
    return Math.max(-1, Math.min(1, value));
  }
}
