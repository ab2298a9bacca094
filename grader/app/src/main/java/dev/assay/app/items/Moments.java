package dev.assay.app.items;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The formulas. Each takes two passes, so that no digits cancel that matter. */
final class Moments {
  private Moments() {}

  static double mean(double[] x) {
    return Arrays.stream(x).sum() / x.length;
  }

  /** The sample variance: n - 1 below the line. */
  static double variance(double[] x) {
    double mean = mean(x);
    return Arrays.stream(x).map(each -> (each - mean) * (each - mean)).sum() / (x.length - 1);
  }

  /** Whether all are the same, so that nothing varies with them. */
  static boolean isConstant(double[] x) {
    return Arrays.stream(x).allMatch(each -> each == x[0]);
  }

  /** Pearson's correlation; of a check that passes or fails it is the point-biserial one. */
  static double correlation(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - meanX) * (y[i] - meanY);
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
    }
    double r = xy / (Math.sqrt(xx) * Math.sqrt(yy));
    return Math.max(-1, Math.min(1, r));
  }

  /**
   * The mean of the upper part less that of the lower part, by rank. Who shares a rank at the edge
   * of a part is in it by an equal share, so that no order of equals makes a difference.
   *
   * @param x what is averaged
   * @param by what ranks
   * @param share how large a part is, of the whole
   */
  static double upperLower(double[] x, double[] by, double share) {
    double wanted = share * x.length;
    double[] down = Arrays.stream(by).map(each -> -each).toArray();
    return top(x, by, wanted) - top(x, down, wanted);
  }

  private static double top(double[] x, double[] by, double wanted) {
    int[] order =
        IntStream.range(0, x.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -by[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = 0;
    double taken = 0;
    for (int from = 0; from < order.length && taken < wanted; ) {
      int to = from;
      double tied = 0;
      while (to < order.length && by[order[to]] == by[order[from]]) {
        tied += x[order[to]];
        to++;
      }
      double share = Math.min(1, (wanted - taken) / (to - from));
      sum += share * tied;
      taken += share * (to - from);
      from = to;
    }
    return sum / wanted;
  }

  /** Where a share of the numbers lies below, between two of them in proportion. */
  static double quantile(double[] x, double share) {
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
