package dev.assay.checks.interventions.correct;

import dev.assay.exercises.interventions.SingleNeuronRecovery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Right programs for exercise 3.2. */
final class CorrectSingleNeuronRecoveries {
  private CorrectSingleNeuronRecoveries() {}

  static List<CorrectImplementation<SingleNeuronRecovery>> all() {
    return List.of(
        program("sums-and-counts", CorrectSingleNeuronRecoveries::sumsAndCounts),
        program("streams", picking(Means::stream)),
        program("parallel-streams", picking(Means::parallel)),
        program("boxed-lists", picking(Means::boxed)),
        program("kahan", picking(Means::compensated)),
        program("welford", picking(Means::running)),
        program("recursion", picking(Means::recursive)),
        program("big-decimal", picking(Means::decimal)),
        program("smallest-first", picking(Means::smallestFirst)),
        program("divides-before-adding", picking(Means::dividedFirst)),
        program("odd-columns", CorrectSingleNeuronRecoveries::walkingOverOutcomes),
        program("transposed-inside", CorrectSingleNeuronRecoveries::transposedInside),
        program("indicator-vectors", CorrectSingleNeuronRecoveries::indicators),
        program("slope-of-the-regression", CorrectSingleNeuronRecoveries::slopes),
        program("trial-objects", CorrectSingleNeuronRecoveries::trials),
        program("flattened", CorrectSingleNeuronRecoveries::flattened),
        program("threshold-on-even-columns", CorrectSingleNeuronRecoveries::threshold),
        program("prints", CorrectSingleNeuronRecoveries::printing),
        program("static-cache", new Remembering()));
  }

  private static CorrectImplementation<SingleNeuronRecovery> program(
      String id, SingleNeuronRecovery code) {
    return new CorrectImplementation<>(id, SingleNeuronRecovery.class, () -> code);
  }

  private static double[] sumsAndCounts(double[][] x, int selected) {
    double[] result = new double[x.length];
    for (int j = 0; j < x.length; j++) {
      double sum1 = 0;
      double sum0 = 0;
      int count1 = 0;
      int count0 = 0;
      for (int t = 0; t < x[j].length - 1; t += 2) {
        if (x[selected][t] == 1) {
          sum1 += x[j][t + 1];
          count1++;
        } else {
          sum0 += x[j][t + 1];
          count0++;
        }
      }
      result[j] = sum1 / count1 - sum0 / count0;
    }
    return result;
  }

  /** Two passes: the trials of each group first, then their means, in the given way. */
  private static SingleNeuronRecovery picking(ToDoubleFunction<double[]> mean) {
    return (x, selected) -> {
      int[][] trials = new int[2][];
      for (int value = 0; value < 2; value++) {
        double wanted = value;
        trials[value] =
            IntStream.range(0, x[selected].length / 2)
                .filter(k -> x[selected][2 * k] == wanted)
                .toArray();
      }
      double[] effects = new double[x.length];
      for (int j = 0; j < x.length; j++) {
        double[] row = x[j];
        double[] ones = Arrays.stream(trials[1]).mapToDouble(k -> row[2 * k + 1]).toArray();
        double[] zeros = Arrays.stream(trials[0]).mapToDouble(k -> row[2 * k + 1]).toArray();
        effects[j] = mean.applyAsDouble(ones) - mean.applyAsDouble(zeros);
      }
      return effects;
    };
  }

  /** Starts from the outcomes, so that a last column without outcome never comes up. */
  private static double[] walkingOverOutcomes(double[][] x, int s) {
    double[][] sums = new double[2][x.length];
    int[] counts = new int[2];
    for (int t = x[s].length % 2 == 0 ? x[s].length - 1 : x[s].length - 2; t > 0; t -= 2) {
      int group = (int) x[s][t - 1];
      counts[group]++;
      for (int j = 0; j < x.length; j++) {
        sums[group][j] += x[j][t];
      }
    }
    double[] result = new double[x.length];
    Arrays.setAll(result, j -> sums[1][j] / counts[1] - sums[0][j] / counts[0]);
    return result;
  }

  private static double[] transposedInside(double[][] x, int selected) {
    double[][] columns = new double[x[0].length][x.length];
    for (int t = 0; t < columns.length; t++) {
      for (int j = 0; j < x.length; j++) {
        columns[t][j] = x[j][t];
      }
    }
    double[] effect = new double[x.length];
    for (int value : new int[] {1, 0}) {
      double[] sum = new double[x.length];
      double count = 0;
      for (int t = 0; t + 1 < columns.length; t += 2) {
        if (columns[t][selected] == value) {
          count++;
          for (int j = 0; j < sum.length; j++) {
            sum[j] += columns[t + 1][j];
          }
        }
      }
      for (int j = 0; j < sum.length; j++) {
        effect[j] += (value == 1 ? 1 : -1) * sum[j] / count;
      }
    }
    return effect;
  }

  /** A product with p picks the ones, a product with 1 - p the zeros. */
  private static double[] indicators(double[][] x, int selected) {
    double[] result = new double[x.length];
    for (int j = 0; j < x.length; j++) {
      double po = 0;
      double p = 0;
      double qo = 0;
      double q = 0;
      for (int k = 0; k < x[j].length / 2; k++) {
        double forced = x[selected][2 * k];
        po += forced * x[j][2 * k + 1];
        p += forced;
        qo += (1 - forced) * x[j][2 * k + 1];
        q += 1 - forced;
      }
      result[j] = po / p - qo / q;
    }
    return result;
  }

  /** The least-squares line through outcomes over zeros and ones goes through both means. */
  private static double[] slopes(double[][] x, int selected) {
    double[] forced = everyOther(x[selected], 0);
    double meanForced = Means.plain(forced);
    double[] result = new double[x.length];
    for (int j = 0; j < x.length; j++) {
      double[] outcomes = everyOther(x[j], 1);
      double meanOutcome = Means.plain(outcomes);
      double products = 0;
      double squares = 0;
      for (int k = 0; k < forced.length; k++) {
        products += (forced[k] - meanForced) * (outcomes[k] - meanOutcome);
        squares += (forced[k] - meanForced) * (forced[k] - meanForced);
      }
      result[j] = products / squares;
    }
    return result;
  }

  static double[] everyOther(double[] row, int first) {
    double[] result = new double[row.length / 2];
    Arrays.setAll(result, k -> row[2 * k + first]);
    return result;
  }

  /** What a neuron was forced to, and what came of it in another. */
  private record Trial(boolean on, double outcome) {}

  private static double[] trials(double[][] x, int selected) {
    List<Double> effects = new ArrayList<>();
    for (double[] row : x) {
      Map<Boolean, List<Double>> groups =
          IntStream.range(0, row.length / 2)
              .mapToObj(k -> new Trial(x[selected][2 * k] != 0, row[2 * k + 1]))
              .collect(
                  Collectors.partitioningBy(
                      Trial::on, Collectors.mapping(Trial::outcome, Collectors.toList())));
      effects.add(mean(groups, true) - mean(groups, false));
    }
    return effects.stream().mapToDouble(e -> e).toArray();
  }

  private static double mean(Map<Boolean, List<Double>> groups, boolean on) {
    return groups.getOrDefault(on, List.of()).stream()
        .mapToDouble(e -> e)
        .average()
        .orElse(Double.NaN);
  }

  private static double[] flattened(double[][] x, int selected) {
    int columns = x[0].length;
    double[] all = Arrays.stream(x).flatMapToDouble(Arrays::stream).toArray();
    double[] sums = new double[2 * x.length];
    double[] counts = new double[2];
    for (int k = 1; k < all.length; k += 2) {
      double forced = all[selected * columns + (k % columns) - 1];
      sums[2 * (k / columns) + (int) forced] += all[k];
      counts[(int) forced] += 1.0 / x.length;
    }
    return IntStream.range(0, x.length)
        .mapToDouble(
            j -> sums[2 * j + 1] / Math.round(counts[1]) - sums[2 * j] / Math.round(counts[0]))
        .toArray();
  }

  private static double[] threshold(double[][] x, int selected) {
    double[][] binary = new double[x.length][];
    for (int j = 0; j < x.length; j++) {
      binary[j] = x[j].clone();
      for (int t = 0; t < binary[j].length; t += 2) {
        binary[j][t] = binary[j][t] > 0.5 ? 1 : 0;
      }
    }
    return sumsAndCounts(binary, selected);
  }

  private static double[] printing(double[][] x, int selected) {
    double[] effects = sumsAndCounts(x, selected);
    System.out.println(selected + " -> " + effects.length + " effects");
    return effects;
  }

  /** Remembers which trials were which, for all instances, by what was forced. */
  private static final class Remembering implements SingleNeuronRecovery {
    private static final Map<List<Double>, List<Integer>> ONES = new ConcurrentHashMap<>();

    @Override
    public double[] recover(double[][] perturbedX, int selectedNeuron) {
      List<Double> forced =
          Arrays.stream(everyOther(perturbedX[selectedNeuron], 0)).boxed().toList();
      List<Integer> ones =
          ONES.computeIfAbsent(
              forced,
              key -> IntStream.range(0, key.size()).filter(k -> key.get(k) == 1).boxed().toList());
      double[] result = new double[perturbedX.length];
      for (int j = 0; j < result.length; j++) {
        double[] outcomes = everyOther(perturbedX[j], 1);
        double all = Arrays.stream(outcomes).sum();
        double sum = ones.stream().mapToDouble(k -> outcomes[k]).sum();
        result[j] = sum / ones.size() - (all - sum) / (outcomes.length - ones.size());
      }
      return result;
    }
  }
}
