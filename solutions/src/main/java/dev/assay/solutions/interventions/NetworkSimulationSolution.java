package dev.assay.solutions.interventions;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NetworkSimulation;

/** Reference solution of exercise 2. */
public final class NetworkSimulationSolution implements NetworkSimulation {

  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    int neurons = connectivity.length;
    RandomState random = new RandomState(randomState);
    double[][] x = new double[neurons][timesteps];
    for (int t = 0; t < timesteps - 1; t++) {
      double[] noise = random.standardNormal(neurons);
      for (int to = 0; to < neurons; to++) {
        double input = 0;
        for (int from = 0; from < neurons; from++) {
          input += connectivity[to][from] * x[from][t];
        }
        x[to][t + 1] = Sigmoid.sigmoid(input + noise[to]);
      }
    }
    return x;
  }
}
