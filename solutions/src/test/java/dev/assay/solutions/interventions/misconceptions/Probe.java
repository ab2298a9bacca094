package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.Notebook;
import java.util.List;

/**
 * An input to a contract; the answer is a matrix, whatever the contract returns.
 *
 * @param <C> the contract
 */
@FunctionalInterface
interface Probe<C> {
  Notebook NOTEBOOK = Notebook.run();

  double[][] answerOf(C implementation);

  static List<Probe<CausalEffect>> causalEffect() {
    return List.of(
        effect ->
            row(
                effect.estimate(
                    Notebook.noisyCopy(Notebook.EFFECT_SEED),
                    Notebook.activityOfA(0),
                    Notebook.activityOfA(1))),
        effect ->
            row(effect.estimate(Probe::growing, new double[5], new double[] {1, 1, 1, 1, 1})));
  }

  static List<Probe<NetworkSimulation>> networkSimulation() {
    return List.of(
        simulation ->
            simulation.simulate(NOTEBOOK.connectivity(), Notebook.TIMESTEPS, Notebook.NETWORK_SEED),
        simulation -> simulation.simulate(dense(), 6, 3),
        simulation -> simulation.simulate(cancelling(), 6, 3));
  }

  static List<Probe<SingleNeuronRecovery>> singleNeuronRecovery() {
    return List.of(
        recovery -> row(recovery.recover(NOTEBOOK.perturbed(), Notebook.SELECTED_NEURON)),
        recovery -> row(recovery.recover(crafted(), 1)));
  }

  static List<Probe<AllNeuronsRecovery>> allNeuronsRecovery() {
    return List.of(
        recovery -> recovery.recoverAll(NOTEBOOK.perturbedForAll()),
        recovery -> recovery.recoverAll(crafted()));
  }

  /** Two neurons' outcomes are exactly 0 and 1 at times, and none of the rows repeats. */
  private static double[][] crafted() {
    return new double[][] {
      {1, 0.25, 0, 1.00, 1, 3.0, 0, 0.5, 1, 0, 0, 1.5, 1, 0.125, 0, 2.5},
      {0, 1.00, 1, 0.00, 1, 0.7, 0, 1.0, 1, 1, 0, 0.0, 0, 1.000, 0, 0.3},
      {1, -2.0, 1, 0.60, 0, 1.0, 0, 0.0, 1, 4, 1, 0.9, 0, 0.200, 0, 1.0}
    };
  }

  /** Neurons 1 and 2 saturate at exactly 1, then their inputs to neuron 0 nearly cancel. */
  private static double[][] cancelling() {
    return new double[][] {{0, 12345.678, -12345.5}, {0, 1000, 0}, {0, 0, 1000}};
  }

  private static double[][] dense() {
    return new double[][] {{0.5, -1.5, 2}, {1, 0.25, -0.75}, {-2, 3, 0.1}};
  }

  private static double[] growing(double[] activityOfA) {
    double[] b = new double[activityOfA.length];
    for (int i = 0; i < b.length; i++) {
      b[i] = 2.37 * activityOfA[i] + 0.1 * i * i + 0.3 * activityOfA[i] * i + 0.5;
    }
    return b;
  }

  private static double[][] row(double... values) {
    return new double[][] {values};
  }
}
