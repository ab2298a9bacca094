package dev.assay.solutions.interventions;

import dev.assay.exercises.given.NeuralSystem;
import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.interventions.NeuronB;
import dev.assay.solutions.numpy.Correlation;
import java.util.Arrays;

/**
 * Every number of the notebook, from its cells run in order through the given code and the
 * reference solutions.
 *
 * <p>The notebook has one global random state. Its network and its simulation seed it with 42 each
 * time; its perturbed recordings do not, and continue where the cell before stopped.
 *
 * @param effect exercise 1: the effect of A on B, with seed 12
 * @param connectivity A, 6 x 6, {@code A[to][from]}
 * @param activity exercise 2: X, 6 x 5000
 * @param perturbedBefore the perturbed recording of section 3.1, 6 x 5000
 * @param perturbed the perturbed recording of exercise 3.2, 6 x 5000, which continues the random
 *     state of {@code perturbedBefore}
 * @param estimate exercise 3.2: the effects of {@link #SELECTED_NEURON}, 6 entries
 * @param estimateCorrelation the correlation of {@code A[..][SELECTED_NEURON]} with {@code
 *     estimate}
 * @param perturbedForAll the perturbed recording of the bonus, 6 x 5000, drawn right after the
 *     network
 * @param r the bonus: R, 6 x 6, {@code R[from][to]}
 * @param correlation the correlation of A transposed with R, entry by entry
 */
public record Notebook(
    double effect,
    double[][] connectivity,
    double[][] activity,
    double[][] perturbedBefore,
    double[][] perturbed,
    double[] estimate,
    double estimateCorrelation,
    double[][] perturbedForAll,
    double[][] r,
    double correlation) {

  /** How many neurons the network has. */
  public static final int NEURONS = 6;

  /** How many trials exercise 1 has in each condition, and how many columns each recording. */
  public static final int TIMESTEPS = 5000;

  /** The neuron that exercise 3.2 recovers. */
  public static final int SELECTED_NEURON = 1;

  /** The seed of exercise 1. */
  public static final int EFFECT_SEED = 12;

  /** The seed of the network and of the simulation. */
  public static final int NETWORK_SEED = 42;

  /**
   * Runs all cells.
   *
   * @return the same numbers every time, in new arrays
   */
  public static Notebook run() {
    double effect =
        new CausalEffectSolution().estimate(noisyCopy(EFFECT_SEED), activityOfA(0), activityOfA(1));

    double[][] connectivity =
        NeuralSystem.createConnectivity(NEURONS, new RandomState(NETWORK_SEED));
    double[][] activity =
        new NetworkSimulationSolution().simulate(connectivity, TIMESTEPS, NETWORK_SEED);

    RandomState afterSimulation = new RandomState(NETWORK_SEED);
    afterSimulation.standardNormal(NEURONS * (TIMESTEPS - 1));
    double[][] perturbedBefore =
        NeuralSystem.simulatePerturbed(connectivity, TIMESTEPS, afterSimulation);
    double[][] perturbed = NeuralSystem.simulatePerturbed(connectivity, TIMESTEPS, afterSimulation);
    double[] estimate = new SingleNeuronRecoverySolution().recover(perturbed, SELECTED_NEURON);
    double estimateCorrelation = Correlation.of(transpose(connectivity)[SELECTED_NEURON], estimate);

    RandomState afterNetwork = new RandomState(NETWORK_SEED);
    double[][] sameNetwork = NeuralSystem.createConnectivity(NEURONS, afterNetwork);
    double[][] perturbedForAll =
        NeuralSystem.simulatePerturbed(sameNetwork, TIMESTEPS, afterNetwork);
    double[][] r = new AllNeuronsRecoverySolution().recoverAll(perturbedForAll);
    double correlation = Correlation.of(flatten(transpose(connectivity)), flatten(r));

    return new Notebook(
        effect,
        connectivity,
        activity,
        perturbedBefore,
        perturbed,
        estimate,
        estimateCorrelation,
        perturbedForAll,
        r,
        correlation);
  }

  /**
   * The notebook's neuron B: A's activity plus standard normal noise.
   *
   * @param seed where its noise starts; it runs on from one experiment to the next
   * @return a new box
   */
  public static NeuronB noisyCopy(int seed) {
    RandomState random = new RandomState(seed);
    return activityOfA -> {
      double[] b = random.standardNormal(activityOfA.length);
      for (int i = 0; i < b.length; i++) {
        b[i] += activityOfA[i];
      }
      return b;
    };
  }

  /**
   * A's activity in exercise 1.
   *
   * @param value what A is forced to in every trial
   * @return {@link #TIMESTEPS} times that value
   */
  public static double[] activityOfA(double value) {
    double[] activity = new double[TIMESTEPS];
    Arrays.fill(activity, value);
    return activity;
  }

  private static double[][] transpose(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }

  private static double[] flatten(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
  }
}
