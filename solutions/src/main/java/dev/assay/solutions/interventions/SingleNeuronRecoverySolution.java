package dev.assay.solutions.interventions;

import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.numpy.Mean;

/** Reference solution of exercise 3.2. */
public final class SingleNeuronRecoverySolution implements SingleNeuronRecovery {

  @Override
  public double[] recover(double[][] perturbedX, int selectedNeuron) {
    double[] forced = perturbedX[selectedNeuron];
    double[] effect = new double[perturbedX.length];
    for (int neuron = 0; neuron < effect.length; neuron++) {
      double[] outcomes = perturbedX[neuron];
      effect[neuron] =
          Mean.of(OutcomeGroup.of(forced, outcomes, 1))
              - Mean.of(OutcomeGroup.of(forced, outcomes, 0));
    }
    return effect;
  }
}
