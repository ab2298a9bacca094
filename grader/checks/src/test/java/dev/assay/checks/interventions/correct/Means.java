package dev.assay.checks.interventions.correct;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mean, in the ways that students find. Each gives NaN for no number at all. */
final class Means {
  private Means() {}

  static double plain(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  static double backwards(double[] values) {
    double sum = 0;
    int i = values.length;
    while (i-- > 0) {
      sum = values[i] + sum;
    }
    return sum / values.length;
  }

  static double smallestFirst(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return plain(sorted);
  }

  static double stream(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  static double parallel(double[] values) {
    return Arrays.stream(values).parallel().sum() / values.length;
  }

  static double boxed(double[] values) {
    List<Double> list = new ArrayList<>();
    for (double value : values) {
      list.add(value);
    }
    Double sum = list.stream().reduce(0.0, Double::sum);
    return sum / list.size();
  }

  /** Kahan's summation, which carries what the last addition lost. */
  static double compensated(double[] values) {
    double sum = 0;
    double lost = 0;
    for (double value : values) {
      double corrected = value - lost;
      double next = sum + corrected;
      lost = (next - sum) - corrected;
      sum = next;
    }
    return sum / values.length;
  }

  /** Welford's running mean, which never adds up anything. */
  static double running(double[] values) {
    double mean = values.length == 0 ? Double.NaN : 0;
    int count = 0;
    for (double value : values) {
      count++;
      mean += (value - mean) / count;
    }
    return mean;
  }

  static double dividedFirst(double[] values) {
    double mean = values.length == 0 ? Double.NaN : 0;
    for (double value : values) {
      mean += value / values.length;
    }
    return mean;
  }

  static double recursive(double[] values) {
    return recursiveSum(values, 0, values.length) / values.length;
  }

  private static double recursiveSum(double[] values, int from, int to) {
    if (to - from < 2) {
      return to > from ? values[from] : 0;
    }
    int middle = (from + to) >>> 1;
    return recursiveSum(values, from, middle) + recursiveSum(values, middle, to);
  }

  static double decimal(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (double value : values) {
      sum = sum.add(new BigDecimal(value));
    }
    return sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128).doubleValue();
  }
}
