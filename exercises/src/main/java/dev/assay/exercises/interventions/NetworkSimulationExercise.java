package dev.assay.exercises.interventions;

import dev.assay.exercises.given.NotImplementedException;
import dev.assay.exercises.given.RandomState;

/**
 * Exercise 2. What is asked for stands in {@link NetworkSimulation}; the lesson is
 * 02-simulated-system.md.
 */
public class NetworkSimulationExercise implements NetworkSimulation {

  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    int neurons = connectivity.length;
    RandomState random = new RandomState(randomState);

    // One row per neuron, one column per timestep; Java fills it with zeros.
    double[][] x = new double[neurons][timesteps];

    for (int t = 0; t < timesteps - 1; t++) {
      // The noise of this step, one number per neuron.
      double[] noise = random.standardNormal(neurons);

      // TODO: Step 1. Fill column t + 1: x[i][t + 1] is the sigmoid (it is given:
      // Sigmoid.sigmoid) of neuron i's input from all neurons at time t, plus its noise.
    }

    // TODO: Step 2. Delete this line and return x.
    throw new NotImplementedException("Exercise 2: simulate the network");
  }
}
