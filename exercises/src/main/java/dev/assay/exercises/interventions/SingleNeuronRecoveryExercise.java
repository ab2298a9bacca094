package dev.assay.exercises.interventions;

import dev.assay.exercises.given.NotImplementedException;

/**
 * Exercise 3.2. What is asked for stands in {@link SingleNeuronRecovery}; the lesson is
 * 04-recover-one-neuron.md.
 */
public class SingleNeuronRecoveryExercise implements SingleNeuronRecovery {

  @Override
  public double[] recover(double[][] perturbedX, int selectedNeuron) {
    int neurons = perturbedX.length;
    int timesteps = perturbedX[0].length;
    double[] effect = new double[neurons];

    for (int neuron = 0; neuron < neurons; neuron++) {
      // Even timesteps are perturbations; the timestep after each is its outcome.
      for (int t = 0; t + 1 < timesteps; t += 2) {
        double forced = perturbedX[selectedNeuron][t];
        double outcome = perturbedX[neuron][t + 1];

        // TODO: Step 1. Put the outcome into the group of the ones or into that of the zeros.
      }

      // TODO: Step 2. Set effect[neuron] to the mean of the ones minus the mean of the zeros.
    }

    // TODO: Step 3. Delete this line and return effect.
    throw new NotImplementedException("Exercise 3.2: recover one neuron");
  }
}
