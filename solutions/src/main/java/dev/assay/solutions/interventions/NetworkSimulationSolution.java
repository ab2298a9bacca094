package dev.assay.solutions.interventions;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NetworkSimulation;

// assay:begin solution
/** Reference solution of exercise 2. */
// assay:instead
// /**
//  * Exercise 2. What is asked for stands in {@link NetworkSimulation}; the lesson is
//  * 02-simulated-system.md.
//  */
// import dev.assay.exercises.given.NotImplementedException;
// assay:end solution
public final class NetworkSimulationSolution implements NetworkSimulation {

  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    int neurons = connectivity.length;
    RandomState random = new RandomState(randomState);

    // One row per neuron, one column per timestep; Java fills it with zeros.
    double[][] x = new double[neurons][timesteps];

    for (int t = 0; t < timesteps - 1; t++) {
      // The noise of this step, one number per neuron.
      double[] noise = random.standardNormal(neurons);

      // assay:begin solution
      for (int to = 0; to < neurons; to++) {
        double input = 0;
        for (int from = 0; from < neurons; from++) {
          input += connectivity[to][from] * x[from][t];
        }
        x[to][t + 1] = Sigmoid.sigmoid(input + noise[to]);
      }
      // assay:instead
      // // TODO: Step 1. Fill column t + 1: x[i][t + 1] is the sigmoid (it is given:
      // // Sigmoid.sigmoid) of neuron i's input from all neurons at time t, plus its noise.
      // assay:end solution
    }

    // assay:begin solution
    return x;
    // assay:instead
    // // TODO: Step 2. Delete this line and return x.
    // throw new NotImplementedException("Exercise 2: simulate the network");
    // assay:end solution
  }
}
