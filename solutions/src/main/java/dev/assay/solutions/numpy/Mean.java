package dev.assay.solutions.numpy;

/** NumPy's arithmetic mean, {@code np.mean} over contiguous doubles. */
public final class Mean {
  private Mean() {}

  /**
   * The pairwise sum divided by the count.
   *
   * @param values any real numbers
   * @return their mean; NaN if there are none
   */
  public static double of(double[] values) {
    return PairwiseSum.of(values) / values.length;
  }
}
