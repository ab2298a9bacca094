package dev.assay.solutions.interventions;

import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.numpy.Mean;

// assay:begin solution
/** Reference solution of exercise 3.2. */
// assay:instead
// /**
//  * Exercise 3.2. What is asked for stands in {@link SingleNeuronRecovery}; the lesson is
//  * 04-recover-one-neuron.md.
//  */
// import dev.assay.exercises.given.NotImplementedException;
// assay:end solution
public final class SingleNeuronRecoverySolution implements SingleNeuronRecovery {

  @Override
  public double[] recover(double[][] perturbedX, int selectedNeuron) {
    // assay:begin solution
    double[] forced = perturbedX[selectedNeuron];
    double[] effect = new double[perturbedX.length];
    for (int neuron = 0; neuron < effect.length; neuron++) {
      double[] outcomes = perturbedX[neuron];
      effect[neuron] =
          Mean.of(OutcomeGroup.of(forced, outcomes, 1))
              - Mean.of(OutcomeGroup.of(forced, outcomes, 0));
    }
    return effect;
    // assay:instead
    // int neurons = perturbedX.length;
    // int timesteps = perturbedX[0].length;
    // double[] effect = new double[neurons];
    //
    // for (int neuron = 0; neuron < neurons; neuron++) {
    //   // Even timesteps are perturbations; the timestep after each is its outcome.
    //   for (int t = 0; t + 1 < timesteps; t += 2) {
    //     double forced = perturbedX[selectedNeuron][t];
    //     double outcome = perturbedX[neuron][t + 1];
    //
    //     // TODO: Step 1. Put the outcome into the group of the ones or into that of the zeros.
    //   }
    //
    //   // TODO: Step 2. Set effect[neuron] to the mean of the ones minus the mean of the zeros.
    // }
    //
    // // TODO: Step 3. Delete this line and return effect.
    // throw new NotImplementedException("Exercise 3.2: recover one neuron");
    // assay:end solution
  }
}
