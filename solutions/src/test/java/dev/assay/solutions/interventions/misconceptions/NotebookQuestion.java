package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.Notebook;

/**
 * What the notebook asks of a contract; the answer is a matrix, whatever the contract returns.
 *
 * @param <C> the contract
 */
@FunctionalInterface
interface NotebookQuestion<C> {
  Notebook NOTEBOOK = Notebook.run();

  double[][] answerOf(C implementation);

  static NotebookQuestion<CausalEffect> causalEffect() {
    return effect ->
        row(
            effect.estimate(
                Notebook.noisyCopy(Notebook.EFFECT_SEED),
                Notebook.activityOfA(0),
                Notebook.activityOfA(1)));
  }

  static NotebookQuestion<NetworkSimulation> networkSimulation() {
    return simulation ->
        simulation.simulate(NOTEBOOK.connectivity(), Notebook.TIMESTEPS, Notebook.NETWORK_SEED);
  }

  static NotebookQuestion<SingleNeuronRecovery> singleNeuronRecovery() {
    return recovery -> row(recovery.recover(NOTEBOOK.perturbed(), Notebook.SELECTED_NEURON));
  }

  static NotebookQuestion<AllNeuronsRecovery> allNeuronsRecovery() {
    return recovery -> recovery.recoverAll(NOTEBOOK.perturbedForAll());
  }

  private static double[][] row(double... values) {
    return new double[][] {values};
  }
}
