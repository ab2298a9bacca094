package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.Notebook;
import java.util.Arrays;

/** What the notebook itself asks of each contract: large, and hides some mistakes. */
final class NotebookProbes {
  private NotebookProbes() {}

  static Probe<CausalEffect> causalEffect() {
    return Probe.of(
        "the notebook's 5000 trials, seed 12",
        code ->
            code.estimate(
                Notebook.noisyCopy(Notebook.EFFECT_SEED),
                Notebook.activityOfA(0),
                Notebook.activityOfA(1)));
  }

  static Probe<NetworkSimulation> networkSimulation() {
    return Probe.of(
        "the notebook's network for 5000 steps, seed 42",
        code ->
            code.simulate(
                copy(Once.NOTEBOOK.connectivity()), Notebook.TIMESTEPS, Notebook.NETWORK_SEED));
  }

  static Probe<SingleNeuronRecovery> singleNeuronRecovery() {
    return Probe.of(
        "the notebook's recording, neuron 1",
        code -> code.recover(copy(Once.NOTEBOOK.perturbed()), Notebook.SELECTED_NEURON));
  }

  static Probe<AllNeuronsRecovery> allNeuronsRecovery() {
    return Probe.of(
        "the notebook's recording for all neurons",
        code -> code.recoverAll(copy(Once.NOTEBOOK.perturbedForAll())));
  }

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  /** Runs the notebook when somebody asks for its data, and not before. */
  private static final class Once {
    static final Notebook NOTEBOOK = Notebook.run();

    private Once() {}
  }
}
