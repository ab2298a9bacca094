package dev.assay.solutions.numpy;

/**
 * NumPy's pairwise sum, {@code np.add.reduce} over contiguous doubles.
 *
 * <p>Halves are summed apart and then added, so that the rounding error grows with log n instead of
 * n (Higham, "The Accuracy of Floating Point Summation", SIAM J. Sci. Comput. 14, 1993). The order
 * is that of {@code DOUBLE_pairwise_sum} in NumPy's {@code core/src/umath/loops_utils.h.src}.
 */
public final class PairwiseSum {
  private static final int LANES = 8;
  private static final int BLOCK = 128;

  private PairwiseSum() {}

  /**
   * Sums all numbers.
   *
   * @param values any real numbers, possibly none
   * @return their sum; 0 for no number. As in NumPy 1.24, it is never -0.
   */
  public static double of(double[] values) {
    // The reduction adds the sum to its initial value, which turns -0 into 0.
    return 0.0 + sum(values, 0, values.length);
  }

  private static double sum(double[] values, int start, int length) {
    if (length < LANES) {
      double sum = 0;
      for (int i = start; i < start + length; i++) {
        sum += values[i];
      }
      return sum;
    }
    if (length <= BLOCK) {
      return blockSum(values, start, length);
    }
    int half = length / 2;
    half -= half % LANES;
    return sum(values, start, half) + sum(values, start + half, length - half);
  }

  /** Every eighth number goes to the same accumulator, and what is left over comes last. */
  private static double blockSum(double[] values, int start, int length) {
    double[] r = new double[LANES];
    int end = start + length;
    int fullEnd = end - length % LANES;
    System.arraycopy(values, start, r, 0, LANES);
    for (int i = start + LANES; i < fullEnd; i += LANES) {
      for (int lane = 0; lane < LANES; lane++) {
        r[lane] += values[i + lane];
      }
    }
    double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
    for (int i = fullEnd; i < end; i++) {
      sum += values[i];
    }
    return sum;
  }
}
