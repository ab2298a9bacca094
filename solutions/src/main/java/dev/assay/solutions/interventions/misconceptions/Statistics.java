package dev.assay.solutions.interventions.misconceptions;

import dev.assay.solutions.numpy.Mean;
import dev.assay.solutions.numpy.PairwiseSum;
import java.util.Arrays;

/** Statistics that the mistakes use in place of the right one. */
final class Statistics {
  private Statistics() {}

  /** The middle number, or the mean of the two in the middle; NaN if there are none. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** The sum of products of deviations from the two means, not yet divided by anything. */
  static double crossDeviation(double[] x, double[] y) {
    double meanX = Mean.of(x);
    double meanY = Mean.of(y);
    double[] products = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      products[i] = (x[i] - meanX) * (y[i] - meanY);
    }
    return PairwiseSum.of(products);
  }

  /** What was forced, if the trials of the ones come first. */
  static double[] onesThenZeros(int ones, int zeros) {
    double[] forced = new double[ones + zeros];
    Arrays.fill(forced, 0, ones, 1);
    return forced;
  }

  /** One array after the other. */
  static double[] join(double[] first, double[] second) {
    double[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
