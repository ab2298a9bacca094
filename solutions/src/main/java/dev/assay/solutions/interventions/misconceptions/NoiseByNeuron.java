package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.interventions.NetworkSimulation;

/**
 * A simulation that draws all noise ahead in the wrong order: a row for each neuron.
 *
 * @param unused how many numbers at the end of each row are drawn for nothing
 */
record NoiseByNeuron(int unused) implements NetworkSimulation {

  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    RandomState random = new RandomState(randomState);
    double[][] rows = new double[connectivity.length][];
    for (int neuron = 0; neuron < rows.length; neuron++) {
      rows[neuron] = random.standardNormal(timesteps - 1 + unused);
    }
    double[][] steps = timesteps == 1 ? new double[0][] : Matrices.transpose(rows);
    int[] next = new int[1];
    return SimulationAttempt.withNoise((n, seed) -> () -> steps[next[0]++])
        .simulate(connectivity, timesteps, randomState);
  }
}
