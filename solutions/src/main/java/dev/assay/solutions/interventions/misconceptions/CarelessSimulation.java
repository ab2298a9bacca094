package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NetworkSimulation;
import java.util.Arrays;

/**
 * A simulation with one slip in how its loops use their variables; the equation is right.
 *
 * @param slip which one
 */
record CarelessSimulation(Slip slip) implements NetworkSimulation {
  private static final int NEURONS_OF_THE_NOTEBOOK = 6;

  /** What can go wrong between the lines of an equation. */
  enum Slip {
    /** The state is one vector, overwritten while other neurons still read it. */
    UPDATES_IN_PLACE,
    /** The sum of a neuron's input begins where that of the neuron before it ended. */
    SUM_NOT_RESET,
    /** The same, with the noise in that sum. */
    SUM_AND_NOISE_NOT_RESET,
    /** Every row of the result is one array. */
    ROWS_SHARED,
    /** The size is written into the code. */
    SIZE_WRITTEN_DOWN
  }

  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    int neurons = slip == Slip.SIZE_WRITTEN_DOWN ? NEURONS_OF_THE_NOTEBOOK : connectivity.length;
    RandomState random = new RandomState(randomState);
    double[][] x = new double[neurons][timesteps];
    if (slip == Slip.ROWS_SHARED) {
      Arrays.fill(x, x[0]);
    }
    for (int t = 0; t < timesteps - 1; t++) {
      step(connectivity, x, t, random.standardNormal(neurons));
    }
    return x;
  }

  private void step(double[][] connectivity, double[][] x, int t, double[] noise) {
    double[] state = new double[x.length];
    for (int neuron = 0; neuron < x.length; neuron++) {
      state[neuron] = x[neuron][t];
    }
    double sum = 0;
    for (int to = 0; to < x.length; to++) {
      for (int from = 0; from < x.length; from++) {
        sum += connectivity[to][from] * state[from];
      }
      double activity = Sigmoid.sigmoid(sum + noise[to]);
      x[to][t + 1] = activity;
      if (slip == Slip.UPDATES_IN_PLACE) {
        state[to] = activity;
      }
      sum = carriedOver(sum, noise[to]);
    }
  }

  private double carriedOver(double sum, double noise) {
    return switch (slip) {
      case SUM_NOT_RESET -> sum;
      case SUM_AND_NOISE_NOT_RESET -> sum + noise;
      default -> 0;
    };
  }
}
