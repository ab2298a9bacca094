package dev.assay.checks.interventions;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NeuronB;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Right implementations of each contract, in another style than the reference solutions. */
final class CorrectStyles {
  private CorrectStyles() {}

  /** Zeros first, and one running difference. */
  static double effectByDifferences(NeuronB neuronB, double[] zero, double[] one) {
    double[] givenZero = neuronB.respond(zero);
    double[] givenOne = neuronB.respond(one);
    double sum = 0;
    for (int trial = 0; trial < zero.length; trial++) {
      sum += givenOne[trial] - givenZero[trial];
    }
    return sum / zero.length;
  }

  /** Streams. */
  static double effectByStreams(NeuronB neuronB, double[] zero, double[] one) {
    return Arrays.stream(neuronB.respond(one)).average().orElseThrow()
        - Arrays.stream(neuronB.respond(zero)).average().orElseThrow();
  }

  /** All noise drawn ahead, states in a list, turned at the end. */
  static double[][] simulateByStates(double[][] a, int timesteps, int seed) {
    double[] noise = new RandomState(seed).standardNormal(a.length * (timesteps - 1));
    List<double[]> states = new ArrayList<>(List.of(new double[a.length]));
    for (int t = 1; t < timesteps; t++) {
      double[] before = states.get(t - 1);
      int first = (t - 1) * a.length;
      states.add(
          IntStream.range(0, a.length)
              .mapToDouble(
                  to ->
                      Sigmoid.sigmoid(
                          noise[first + to]
                              + IntStream.range(0, a.length)
                                  .mapToDouble(from -> a[to][from] * before[from])
                                  .sum()))
              .toArray());
    }
    return IntStream.range(0, a.length)
        .mapToObj(neuron -> states.stream().mapToDouble(state -> state[neuron]).toArray())
        .toArray(double[][]::new);
  }

  /** One pass with sums and counts. */
  static double[] recoverByCounting(double[][] x, int selected) {
    double[][] sums = new double[2][x.length];
    int[] counts = new int[2];
    for (int t = 0; t + 1 < x[selected].length; t += 2) {
      int group = (int) x[selected][t];
      counts[group]++;
      for (int neuron = 0; neuron < x.length; neuron++) {
        sums[group][neuron] += x[neuron][t + 1];
      }
    }
    double[] effects = new double[x.length];
    for (int neuron = 0; neuron < x.length; neuron++) {
      effects[neuron] = sums[1][neuron] / counts[1] - sums[0][neuron] / counts[0];
    }
    return effects;
  }

  /** By running sums of products, which lose a few digits more than two passes do. */
  static double[][] recoverAllBySums(double[][] x) {
    int n = x.length;
    double[][] r = new double[n][n];
    for (int from = 0; from < n; from++) {
      for (int to = 0; to < n; to++) {
        double m = 0;
        double p = 0;
        double o = 0;
        double pp = 0;
        double oo = 0;
        double po = 0;
        for (int t = 0; t + 1 < x[from].length; t += 2) {
          double forced = x[from][t];
          double outcome = x[to][t + 1];
          m++;
          p += forced;
          o += outcome;
          pp += forced * forced;
          oo += outcome * outcome;
          po += forced * outcome;
        }
        r[from][to] = (m * po - p * o) / (Math.sqrt(m * pp - p * p) * Math.sqrt(m * oo - o * o));
      }
    }
    return r;
  }
}
