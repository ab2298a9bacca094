package dev.assay.checks.interventions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A small perturbed recording.
 *
 * @param x n x 2m, with forced zeros and ones in even columns and outcomes in odd ones
 * @param selected a neuron that was forced to 1 in the first trial and to 0 in the second
 */
record Recording(double[][] x, int selected) {

  /**
   * A recording out of what was forced and what came of it: {@code forced[neuron][trial]}, the same
   * for outcomes.
   */
  static double[][] of(double[][] forced, double[][] outcomes) {
    double[][] x = new double[forced.length][2 * forced[0].length];
    for (int neuron = 0; neuron < forced.length; neuron++) {
      for (int trial = 0; trial < forced[0].length; trial++) {
        x[neuron][2 * trial] = forced[neuron][trial];
        x[neuron][2 * trial + 1] = outcomes[neuron][trial];
      }
    }
    return x;
  }

  /**
   * Recordings of 1 to 3 neurons, or five times as many, and up to 12 trials in which every neuron
   * was forced to 1 in the first trial and to 0 in the second, so that no group is empty.
   *
   * @param fewestTrials how many trials there are at least, 2 or more
   */
  static Arbitrary<Recording> arbitrary(int fewestTrials) {
    // Halves are exact, so that a counterexample reads well; 0 and 1 are outcomes like any other.
    Arbitrary<Double> outcome = Arbitraries.of(0.0, 1.0, 0.5, 2.0, -1.0, 0.25);
    Arbitrary<Double> coin = Arbitraries.of(0.0, 1.0);
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(fewestTrials, 12))
        .flatAs(
            (neurons, trials) ->
                Combinators.combine(
                        coin.array(double[].class)
                            .ofSize(trials - 2)
                            .array(double[][].class)
                            .ofSize(neurons),
                        outcome
                            .array(double[].class)
                            .ofSize(trials)
                            .array(double[][].class)
                            .ofSize(neurons),
                        Arbitraries.integers().between(0, neurons - 1),
                        Arbitraries.of(1, 5))
                    .as(
                        (coins, outcomes, selected, copies) ->
                            new Recording(
                                repeated(of(withBothValues(coins), outcomes), copies, 1),
                                selected)));
  }

  /**
   * The same recording, larger: 12 neurons or more, and each trial five times on end. Means,
   * medians and correlations stay as they are, so whoever is right on the small one is right on
   * this one; and the first trials alone are not enough.
   */
  static double[][] enlarged(double[][] x) {
    return repeated(x, (11 + x.length) / x.length, 5);
  }

  /**
   * A recording in which every neuron of another one stands so many times, and every trial so many
   * times on end.
   */
  static double[][] repeated(double[][] x, int neurons, int trials) {
    double[][] result = new double[neurons * x.length][trials * x[0].length];
    for (int neuron = 0; neuron < result.length; neuron++) {
      for (int t = 0; t < result[neuron].length; t++) {
        int trial = t / 2 / trials;
        result[neuron][t] = x[neuron % x.length][2 * trial + t % 2];
      }
    }
    return result;
  }

  /** A copy in which a neuron's outcomes of the first trials, so many, are larger by 4. */
  static double[][] changed(double[][] x, int neuron, int trials) {
    double[][] changed = Matrices.copy(x);
    for (int trial = 0; trial < trials; trial++) {
      changed[neuron][2 * trial + 1] += 4;
    }
    return changed;
  }

  /** What that was, for a reader. */
  static String beforeTheChange(int neuron) {
    return " before outcomes of neuron %d, such as perturbedX[%d][1], grew by 4"
        .formatted(neuron, neuron);
  }

  /** The same trials in another order: what follows from them stays as it is. */
  static double[][] shuffled(double[][] x, Random dice) {
    int trials = x[0].length / 2;
    List<Integer> order = new ArrayList<>(IntStream.range(0, trials).boxed().toList());
    Collections.shuffle(order, dice);
    double[][] result = new double[x.length][2 * trials];
    for (int neuron = 0; neuron < x.length; neuron++) {
      for (int trial = 0; trial < trials; trial++) {
        System.arraycopy(x[neuron], 2 * order.get(trial), result[neuron], 2 * trial, 2);
      }
    }
    return result;
  }

  private static double[][] withBothValues(double[][] coins) {
    double[][] forced = new double[coins.length][];
    for (int neuron = 0; neuron < coins.length; neuron++) {
      forced[neuron] = new double[coins[neuron].length + 2];
      forced[neuron][0] = 1;
      System.arraycopy(coins[neuron], 0, forced[neuron], 2, coins[neuron].length);
    }
    return forced;
  }
}
