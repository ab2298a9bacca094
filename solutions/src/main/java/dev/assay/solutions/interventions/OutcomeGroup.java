package dev.assay.solutions.interventions;

import java.util.Arrays;

/** The outcomes of those trials in which a neuron was forced to one given value. */
public final class OutcomeGroup {
  private OutcomeGroup() {}

  /**
   * Picks the outcomes of a group, in the order of time.
   *
   * @param forced the forced neuron's row of a recording: its even columns decide on the group
   * @param outcomes the answering neuron's row of the same length: its odd columns are picked from;
   *     a last even column has no outcome and is ignored
   * @param value which group, 0 or 1
   * @return the outcomes of all trials where the even column is exactly {@code value}
   */
  public static double[] of(double[] forced, double[] outcomes, int value) {
    int trials = forced.length / 2;
    double[] group = new double[trials];
    int size = 0;
    for (int k = 0; k < trials; k++) {
      if (forced[2 * k] == value) {
        group[size++] = outcomes[2 * k + 1];
      }
    }
    return Arrays.copyOf(group, size);
  }
}
