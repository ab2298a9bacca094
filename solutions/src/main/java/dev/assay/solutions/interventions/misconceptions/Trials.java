package dev.assay.solutions.interventions.misconceptions;

import java.util.stream.IntStream;

/**
 * Recordings put together anew from pairs of columns: what a mistake takes for a perturbation, then
 * what it takes for the outcome. The right solution on such a recording is the mistake.
 */
final class Trials {
  private Trials() {}

  /**
   * The pairs {@code (t + forced, t + outcome)} for t = 0, step, 2 step, ..., as far as both
   * columns exist. {@code step = 2, forced = 0, outcome = 1} gives the recording itself.
   */
  static double[][] of(double[][] recording, int step, int forced, int outcome) {
    return of(recording, recording, step, forced, outcome);
  }

  /** The same, with the perturbations from one recording and the outcomes from another. */
  static double[][] of(
      double[][] perturbations, double[][] outcomes, int step, int forced, int outcome) {
    int timesteps = perturbations[0].length;
    int[] starts =
        IntStream.iterate(0, t -> t < timesteps, t -> t + step)
            .filter(t -> Math.min(t + forced, t + outcome) >= 0)
            .filter(t -> Math.max(t + forced, t + outcome) < timesteps)
            .toArray();
    double[][] result = new double[perturbations.length][2 * starts.length];
    for (int neuron = 0; neuron < result.length; neuron++) {
      for (int k = 0; k < starts.length; k++) {
        result[neuron][2 * k] = perturbations[neuron][starts[k] + forced];
        result[neuron][2 * k + 1] = outcomes[neuron][starts[k] + outcome];
      }
    }
    return result;
  }
}
