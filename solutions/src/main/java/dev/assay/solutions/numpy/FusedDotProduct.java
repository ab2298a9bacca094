package dev.assay.solutions.numpy;

/**
 * The dot product of two rows as OpenBLAS computes it inside {@code dsyrk} and {@code dgemm}, with
 * the Haswell kernel.
 *
 * <p>The columns are cut into panels ({@code DGEMM_Q} is 256). Within a panel one accumulator takes
 * a fused multiply-add per column, then the panel's result is added to the total. A remainder
 * between one and two panels long is cut in half, so 2500 columns are 8 panels of 256 and 2 of 226
 * ({@code driver/level3/level3_syrk.c}).
 */
final class FusedDotProduct {
  private static final int PANEL = 256;

  private FusedDotProduct() {}

  /**
   * The sum of products.
   *
   * @param x a row
   * @param y a row of the same length
   * @return the sum of {@code x[k] * y[k]}
   */
  static double of(double[] x, double[] y) {
    double total = 0;
    int start = 0;
    while (start < x.length) {
      int end = start + panel(x.length - start);
      double sum = 0;
      for (int k = start; k < end; k++) {
        sum = Math.fma(x[k], y[k], sum);
      }
      total += sum;
      start = end;
    }
    return total;
  }

  private static int panel(int remaining) {
    if (remaining >= 2 * PANEL) {
      return PANEL;
    }
    return remaining > PANEL ? (remaining + 1) / 2 : remaining;
  }
}
