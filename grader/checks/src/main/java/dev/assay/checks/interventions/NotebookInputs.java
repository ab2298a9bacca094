package dev.assay.checks.interventions;

import dev.assay.exercises.given.NeuralSystem;
import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.interventions.NeuronB;

/**
 * What the notebook's cells ask with, made of the given code alone, so that a student may have it;
 * what comes of it is for the reference to say. A test holds these to the solutions' own notebook.
 *
 * <p>Computed once for all submissions of a run; every caller gets arrays of its own.
 */
final class NotebookInputs {
  /** How many trials and timesteps there are. */
  static final int TIMESTEPS = 5000;

  /** The seed of exercise 1. */
  static final int EFFECT_SEED = 12;

  /** The seed of the network and of the simulation. */
  static final int NETWORK_SEED = 42;

  private static final int NEURONS = 6;
  private static final NotebookInputs ONCE = new NotebookInputs();

  private final double[][] connectivity;
  private final double[][] perturbed;
  private final double[][] perturbedForAll;

  private NotebookInputs() {
    connectivity = NeuralSystem.createConnectivity(NEURONS, new RandomState(NETWORK_SEED));
    // The notebook's random state runs on: its simulation, then a recording that nobody asks about.
    RandomState afterSimulation = new RandomState(NETWORK_SEED);
    afterSimulation.standardNormal(NEURONS * (TIMESTEPS - 1));
    NeuralSystem.simulatePerturbed(connectivity, TIMESTEPS, afterSimulation);
    perturbed = NeuralSystem.simulatePerturbed(connectivity, TIMESTEPS, afterSimulation);
    RandomState afterNetwork = new RandomState(NETWORK_SEED);
    NeuralSystem.createConnectivity(NEURONS, afterNetwork);
    perturbedForAll = NeuralSystem.simulatePerturbed(connectivity, TIMESTEPS, afterNetwork);
  }

  /** A, 6 x 6. */
  static double[][] connectivity() {
    return Matrices.copy(ONCE.connectivity);
  }

  /** The recording of exercise 3.2, 6 x 5000. */
  static double[][] perturbed() {
    return Matrices.copy(ONCE.perturbed);
  }

  /** The recording of the bonus, 6 x 5000. */
  static double[][] perturbedForAll() {
    return Matrices.copy(ONCE.perturbedForAll);
  }

  /** A fresh neuron B: A's activity plus standard normal noise, which runs on between questions. */
  static NeuronB noisyCopy() {
    RandomState random = new RandomState(EFFECT_SEED);
    return activityOfA -> {
      double[] b = random.standardNormal(activityOfA.length);
      for (int i = 0; i < b.length; i++) {
        b[i] += activityOfA[i];
      }
      return b;
    };
  }
}
