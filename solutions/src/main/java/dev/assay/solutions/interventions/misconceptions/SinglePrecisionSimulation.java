package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.interventions.NetworkSimulation;

/** A simulation that computes and stores its activity as {@code float}. */
final class SinglePrecisionSimulation implements NetworkSimulation {

  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    int neurons = connectivity.length;
    RandomState random = new RandomState(randomState);
    double[][] x = new double[neurons][timesteps];
    for (int t = 0; t < timesteps - 1; t++) {
      double[] noise = random.standardNormal(neurons);
      for (int to = 0; to < neurons; to++) {
        float input = (float) noise[to];
        for (int from = 0; from < neurons; from++) {
          input += (float) connectivity[to][from] * (float) x[from][t];
        }
        x[to][t + 1] = 1 / (1 + (float) StrictMath.exp(-input));
      }
    }
    return x;
  }
}
