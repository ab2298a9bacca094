package dev.assay.solutions.interventions;

/** Every other column of a recording: its perturbations, or its outcomes. */
public final class EveryOther {
  private EveryOther() {}

  /**
   * Copies the columns {@code first, first + 2, first + 4, ...}.
   *
   * @param recording n x timesteps
   * @param first 0 for the perturbations, 1 for the outcomes
   * @return n x m with m = timesteps / 2, rounded down: a column without partner is left out
   */
  public static double[][] column(double[][] recording, int first) {
    double[][] result = new double[recording.length][recording[0].length / 2];
    for (int neuron = 0; neuron < result.length; neuron++) {
      for (int k = 0; k < result[neuron].length; k++) {
        result[neuron][k] = recording[neuron][2 * k + first];
      }
    }
    return result;
  }
}
