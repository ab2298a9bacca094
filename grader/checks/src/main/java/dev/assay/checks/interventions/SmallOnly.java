package dev.assay.checks.interventions;

import dev.assay.engine.course.WrongProgram;
import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.CausalEffectSolution;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import dev.assay.solutions.interventions.SingleNeuronRecoverySolution;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Programs that are right for small inputs only: from some trial, neuron or timestep on they do
 * nothing. Whoever writes the notebook's sizes down, or sees no more than the examples of a lesson,
 * does something like that.
 */
final class SmallOnly {
  private static final CausalEffect EFFECT = new CausalEffectSolution();
  private static final NetworkSimulation SIMULATION = new NetworkSimulationSolution();
  private static final SingleNeuronRecovery RECOVERY = new SingleNeuronRecoverySolution();
  private static final AllNeuronsRecovery ALL_NEURONS = new AllNeuronsRecoverySolution();

  private SmallOnly() {}

  /** All of them, in the order of the exercises. */
  static List<WrongProgram> all() {
    return List.of(
        flaw("ten-trials", CausalEffect.class, () -> trials(10), "any-box", "ones-side"),
        flaw("thousand-trials", CausalEffect.class, () -> trials(1000), "zeros-side", "size"),
        flaw("ten-neurons", NetworkSimulation.class, () -> neurons(10), "any-network", "influence"),
        flaw("ten-steps", NetworkSimulation.class, () -> steps(10), "any-network", "unconnected"),
        flaw("thousand-steps", NetworkSimulation.class, () -> steps(1000), "unconnected"),
        flaw(
            "ten-neurons", SingleNeuronRecovery.class, () -> effects(10), "any-recording", "order"),
        flaw("twenty-columns", SingleNeuronRecovery.class, () -> columns(20), "any-recording"),
        flaw("thousand-columns", SingleNeuronRecovery.class, () -> columns(1000), "one-neuron"),
        flaw("ten-neurons", AllNeuronsRecovery.class, () -> entries(10), "any-recording", "size"),
        flaw("twenty-columns", AllNeuronsRecovery.class, () -> columnsOfAll(20), "any-recording"),
        flaw("thousand-columns", AllNeuronsRecovery.class, () -> columnsOfAll(1000), "one-neuron"));
  }

  private static <C> WrongProgram flaw(
      String id, Class<C> contract, Supplier<? extends C> program, String... fails) {
    return new WrongProgram(
        id, WrongProgram.Kind.FLAW, contract, program, List.of(fails), Optional.empty());
  }

  private static CausalEffect trials(int most) {
    return (neuronB, zero, one) ->
        EFFECT.estimate(activity -> first(neuronB.respond(activity), most), zero, one);
  }

  private static NetworkSimulation neurons(int most) {
    return (connectivity, timesteps, seed) -> {
      double[][] x = SIMULATION.simulate(connectivity, timesteps, seed);
      for (int neuron = most; neuron < x.length; neuron++) {
        Arrays.fill(x[neuron], 0);
      }
      return x;
    };
  }

  private static NetworkSimulation steps(int most) {
    return (connectivity, timesteps, seed) ->
        Arrays.stream(SIMULATION.simulate(connectivity, Math.min(timesteps, most), seed))
            .map(row -> Arrays.copyOf(row, timesteps))
            .toArray(double[][]::new);
  }

  private static SingleNeuronRecovery effects(int most) {
    return (x, selected) -> upTo(most, RECOVERY.recover(x, selected));
  }

  private static SingleNeuronRecovery columns(int most) {
    return (x, selected) -> RECOVERY.recover(first(x, most), selected);
  }

  private static AllNeuronsRecovery entries(int most) {
    return x ->
        Arrays.stream(ALL_NEURONS.recoverAll(x))
            .map(row -> upTo(most, row))
            .toArray(double[][]::new);
  }

  private static AllNeuronsRecovery columnsOfAll(int most) {
    return x -> ALL_NEURONS.recoverAll(first(x, most));
  }

  private static double[][] first(double[][] x, int most) {
    return Arrays.stream(x).map(row -> first(row, most)).toArray(double[][]::new);
  }

  private static double[] first(double[] values, int most) {
    return Arrays.copyOf(values, Math.min(values.length, most));
  }

  /** The first numbers, and 0 for the others. */
  private static double[] upTo(int most, double[] values) {
    return Arrays.copyOf(first(values, most), values.length);
  }
}
