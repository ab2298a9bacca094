package dev.assay.checks.interventions.correct;

import static dev.assay.checks.interventions.correct.CorrectSingleNeuronRecoveries.everyOther;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Right programs for the bonus. */
final class CorrectAllNeuronsRecoveries {
  private CorrectAllNeuronsRecoveries() {}

  static List<CorrectImplementation<AllNeuronsRecovery>> all() {
    return List.of(
        program("two-passes", centred(Means::plain)),
        program("streams", centred(Means::stream)),
        program("parallel-streams", centred(Means::parallel)),
        program("boxed-lists", centred(Means::boxed)),
        program("kahan", centred(Means::compensated)),
        program("recursion", centred(Means::recursive)),
        program("one-pass", pairwise(CorrectAllNeuronsRecoveries::onePass)),
        program("welford", pairwise(CorrectAllNeuronsRecoveries::running)),
        program("z-scores", pairwise(CorrectAllNeuronsRecoveries::zScores)),
        program("sample-variances", pairwise(CorrectAllNeuronsRecoveries::sample)),
        program("point-biserial", pairwise(CorrectAllNeuronsRecoveries::pointBiserial)),
        program("big-decimal", pairwise(CorrectAllNeuronsRecoveries::decimal)),
        program("clipped", CorrectAllNeuronsRecoveries::clipped),
        program("block-of-all-correlations", CorrectAllNeuronsRecoveries::block),
        program("transposed-inside", CorrectAllNeuronsRecoveries::transposedInside),
        program("prints", CorrectAllNeuronsRecoveries::printing),
        program("static-cache", pairwise(new Remembering())));
  }

  private static CorrectImplementation<AllNeuronsRecovery> program(
      String id, AllNeuronsRecovery code) {
    return new CorrectImplementation<>(id, AllNeuronsRecovery.class, () -> code);
  }

  /** The correlation of two rows. */
  private interface Pearson {
    double of(double[] p, double[] o);
  }

  private static AllNeuronsRecovery pairwise(Pearson correlation) {
    return x -> {
      double[][] r = new double[x.length][x.length];
      for (int from = 0; from < x.length; from++) {
        double[] p = everyOther(x[from], 0);
        for (int to = 0; to < x.length; to++) {
          r[from][to] = correlation.of(p, everyOther(x[to], 1));
        }
      }
      return r;
    };
  }

  private static AllNeuronsRecovery centred(ToDoubleFunction<double[]> mean) {
    return pairwise((p, o) -> centred(p, o, mean));
  }

  private static double centred(double[] p, double[] o, ToDoubleFunction<double[]> mean) {
    double[] dp = minus(p, mean.applyAsDouble(p));
    double[] d = minus(o, mean.applyAsDouble(o));
    return dot(dp, d) / (Math.sqrt(dot(dp, dp)) * Math.sqrt(dot(d, d)));
  }

  private static double[] minus(double[] values, double number) {
    return Arrays.stream(values).map(value -> value - number).toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /** The textbook's formula for a pocket calculator. */
  private static double onePass(double[] p, double[] o) {
    double n = p.length;
    double sp = 0;
    double so = 0;
    double spp = 0;
    double soo = 0;
    double spo = 0;
    for (int k = 0; k < n; k++) {
      sp += p[k];
      so += o[k];
      spp += p[k] * p[k];
      soo += o[k] * o[k];
      spo += p[k] * o[k];
    }
    return (n * spo - sp * so) / Math.sqrt(n * spp - sp * sp) / Math.sqrt(n * soo - so * so);
  }

  private static double running(double[] p, double[] o) {
    double meanP = 0;
    double meanO = 0;
    double squaresP = 0;
    double squaresO = 0;
    double products = 0;
    for (int k = 0; k < p.length; k++) {
      double dp = p[k] - meanP;
      double before = o[k] - meanO;
      meanP += dp / (k + 1);
      meanO += before / (k + 1);
      squaresP += dp * (p[k] - meanP);
      squaresO += before * (o[k] - meanO);
      products += dp * (o[k] - meanO);
    }
    return products / Math.sqrt(squaresP * squaresO);
  }

  private static double zScores(double[] p, double[] o) {
    double[] zp = standardized(p);
    double[] zo = standardized(o);
    return IntStream.range(0, p.length).mapToDouble(k -> zp[k] * zo[k]).sum() / p.length;
  }

  private static double[] standardized(double[] values) {
    double[] centred = minus(values, Means.running(values));
    double deviation = Math.sqrt(dot(centred, centred) / values.length);
    return Arrays.stream(centred).map(value -> value / deviation).toArray();
  }

  private static double sample(double[] p, double[] o) {
    double[] dp = minus(p, Means.backwards(p));
    double[] d = minus(o, Means.backwards(o));
    int degrees = p.length - 1;
    double covariance = dot(dp, d) / degrees;
    return covariance / Math.sqrt(dot(dp, dp) / degrees) / Math.sqrt(dot(d, d) / degrees);
  }

  /** The correlation with zeros and ones, from the means of both groups. */
  private static double pointBiserial(double[] p, double[] o) {
    double[] ones =
        IntStream.range(0, p.length).filter(k -> p[k] == 1).mapToDouble(k -> o[k]).toArray();
    double[] zeros =
        IntStream.range(0, p.length).filter(k -> p[k] == 0).mapToDouble(k -> o[k]).toArray();
    double share = (double) ones.length / p.length;
    double[] centred = minus(o, Means.plain(o));
    double deviation = Math.sqrt(dot(centred, centred) / o.length);
    return (Means.plain(ones) - Means.plain(zeros)) * Math.sqrt(share * (1 - share)) / deviation;
  }

  private static double decimal(double[] p, double[] o) {
    BigDecimal pp = squared(p, p);
    BigDecimal oo = squared(o, o);
    if (pp.signum() == 0 || oo.signum() == 0) {
      return Double.NaN;
    }
    BigDecimal root = pp.multiply(oo).sqrt(MathContext.DECIMAL128);
    return squared(p, o).divide(root, MathContext.DECIMAL128).doubleValue();
  }

  /** n times the sum of products minus the product of the sums, exactly. */
  private static BigDecimal squared(double[] a, double[] b) {
    BigDecimal products = BigDecimal.ZERO;
    BigDecimal sumA = BigDecimal.ZERO;
    BigDecimal sumB = BigDecimal.ZERO;
    for (int k = 0; k < a.length; k++) {
      BigDecimal one = new BigDecimal(a[k]);
      BigDecimal other = new BigDecimal(b[k]);
      products = products.add(one.multiply(other));
      sumA = sumA.add(one);
      sumB = sumB.add(other);
    }
    return products.multiply(BigDecimal.valueOf(a.length)).subtract(sumA.multiply(sumB));
  }

  private static double[][] clipped(double[][] x) {
    double[][] r = centred(Means::smallestFirst).recoverAll(x);
    for (double[] row : r) {
      Arrays.setAll(row, k -> Math.max(-1, Math.min(1, row[k])));
    }
    return r;
  }

  /** As the tutorial does: everything with everything, then the upper right quarter. */
  private static double[][] block(double[][] x) {
    int n = x.length;
    double[][] stacked =
        Stream.concat(
                Arrays.stream(x).map(row -> everyOther(row, 0)),
                Arrays.stream(x).map(row -> everyOther(row, 1)))
            .toArray(double[][]::new);
    double[][] all = new double[2 * n][2 * n];
    for (int i = 0; i < 2 * n; i++) {
      for (int j = 0; j < 2 * n; j++) {
        all[i][j] = centred(stacked[i], stacked[j], Means::backwards);
      }
    }
    return Arrays.stream(all, 0, n)
        .map(row -> Arrays.copyOfRange(row, n, 2 * n))
        .toArray(double[][]::new);
  }

  /** A list of moments in time, each with all neurons. */
  private static double[][] transposedInside(double[][] x) {
    int n = x.length;
    int m = x[0].length / 2;
    double[] meanP = new double[n];
    double[] meanO = new double[n];
    for (int k = 0; k < m; k++) {
      for (int i = 0; i < n; i++) {
        meanP[i] += x[i][2 * k];
        meanO[i] += x[i][2 * k + 1];
      }
    }
    Arrays.setAll(meanP, i -> meanP[i] / m);
    Arrays.setAll(meanO, i -> meanO[i] / m);
    double[] squaresP = new double[n];
    double[] squaresO = new double[n];
    double[][] r = new double[n][n];
    for (int k = 0; k < m; k++) {
      for (int i = 0; i < n; i++) {
        double dp = x[i][2 * k] - meanP[i];
        squaresP[i] += dp * dp;
        squaresO[i] += Math.pow(x[i][2 * k + 1] - meanO[i], 2);
        for (int j = 0; j < n; j++) {
          r[i][j] += dp * (x[j][2 * k + 1] - meanO[j]);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        r[i][j] /= Math.sqrt(squaresP[i]) * Math.sqrt(squaresO[j]);
      }
    }
    return r;
  }

  private static double[][] printing(double[][] x) {
    double[][] r = centred(Means::plain).recoverAll(x);
    System.out.println("R is " + r.length + "x" + r.length);
    return r;
  }

  /** Remembers correlations of short rows, for all instances, by their numbers. */
  private static final class Remembering implements Pearson {
    private static final Map<List<List<Double>>, Double> KNOWN = new ConcurrentHashMap<>();

    @Override
    public double of(double[] p, double[] o) {
      if (p.length > 50) {
        return onePass(p, o);
      }
      List<List<Double>> key =
          List.of(Arrays.stream(p).boxed().toList(), Arrays.stream(o).boxed().toList());
      return KNOWN.computeIfAbsent(key, unknown -> onePass(p, o));
    }
  }
}
