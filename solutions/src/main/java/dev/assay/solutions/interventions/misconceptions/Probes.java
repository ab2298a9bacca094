package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions of each exercise. They are small, and crafted: the notebook's own data hides some
 * mistakes (seed 42 given by hand, ones among the outcomes, a group that is empty).
 */
final class Probes {
  private Probes() {}

  static List<Probe<CausalEffect>> causalEffect() {
    // The effect is negative, no number of it is whole, and both conditions are skewed.
    TwoConditions falling =
        new TwoConditions(
            new double[] {2.5, 1, 9.25, 4, 6.5}, new double[] {1.75, 3, 0.5, 5.25, 2});
    TwoConditions rising =
        new TwoConditions(new double[] {0.5, 1, 3.75}, new double[] {4.25, 9.5, 5.5});
    return List.of(trial(falling), trial(rising));
  }

  static List<Probe<NetworkSimulation>> networkSimulation() {
    return List.of(
        // Nothing in it is symmetric, and its seed is not the notebook's.
        simulation(new double[][] {{0.5, -1.5, 2}, {1, 0.25, -0.75}, {-2, 3, 0.5}}, 4, 3),
        simulation(new double[][] {{0, 2}, {-1, 0.5}}, 6, 12),
        inDoublePrecision(new double[][] {{0, 12345.678, -12345.5}, {0, 1000, 0}, {0, 0, 1000}}));
  }

  static List<Probe<SingleNeuronRecovery>> singleNeuronRecovery() {
    double[][] constant = {{1, 0.5, 1, 0.25, 1, 2}, {0, 0.75, 1, 0.5, 0, 0.125}};
    return List.of(
        recovery(crafted(), 1),
        recovery(crafted(), 0),
        recovery(constant, 0),
        recovery(constant, 1));
  }

  static List<Probe<AllNeuronsRecovery>> allNeuronsRecovery() {
    double[][] constant = {{1, 0.5, 1, 0.25, 1, 2, 1, 1}, {0, 0.75, 1, 0.5, 0, 0.125, 0, 3}};
    return List.of(recoveryOfAll(crafted()), recoveryOfAll(constant));
  }

  private static Probe<CausalEffect> trial(TwoConditions conditions) {
    return Probe.of(conditions.toString(), conditions::estimatedBy);
  }

  private static Probe<NetworkSimulation> simulation(double[][] a, int timesteps, int seed) {
    return Probe.of(
        "simulate(" + literal(a) + ", " + timesteps + ", " + seed + ")",
        code -> code.simulate(copy(a), timesteps, seed));
  }

  /**
   * Neurons 1 and 2 saturate at exactly 1, then their inputs to neuron 0 nearly cancel. What a
   * float makes of that depends on the order of summation, so only this is compared: whether every
   * number is one that a float can hold.
   */
  private static Probe<NetworkSimulation> inDoublePrecision(double[][] a) {
    return new Probe<>(
        "simulate(" + literal(a) + ", 4, 3)",
        code -> code.simulate(copy(a), 4, 3),
        answer -> numbers(answer).allMatch(x -> x == (float) x) ? 1.0 : 0.0);
  }

  private static Probe<SingleNeuronRecovery> recovery(double[][] x, int selected) {
    return Probe.of(
        "recover(" + literal(x) + ", " + selected + ")", code -> code.recover(copy(x), selected));
  }

  private static Probe<AllNeuronsRecovery> recoveryOfAll(double[][] x) {
    return Probe.of("recoverAll(" + literal(x) + ")", code -> code.recoverAll(copy(x)));
  }

  /** Two neurons' outcomes are exactly 0 and 1 at times, and none of the rows repeats. */
  private static double[][] crafted() {
    return new double[][] {
      {1, 0.25, 0, 1.00, 1, 3.0, 0, 0.5, 1, 0, 0, 1.5, 1, 0.125, 0, 2.5},
      {0, 1.00, 1, 0.00, 1, 0.7, 0, 1.0, 1, 1, 0, 0.0, 0, 1.000, 0, 0.3},
      {1, -2.0, 1, 0.60, 0, 1.0, 0, 0.0, 1, 4, 1, 0.9, 0, 0.200, 0, 1.0}
    };
  }

  private static DoubleStream numbers(@Nullable Object answer) {
    return answer instanceof double[][] matrix
        ? Stream.of(matrix)
            .flatMapToDouble(row -> row == null ? DoubleStream.empty() : DoubleStream.of(row))
        : DoubleStream.empty();
  }

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  private static String literal(double[][] matrix) {
    return Arrays.stream(matrix)
        .map(
            row ->
                Arrays.stream(row)
                    .mapToObj(Probes::literal)
                    .collect(Collectors.joining(", ", "{", "}")))
        .collect(Collectors.joining(", ", "new double[][] {", "}"));
  }

  private static String literal(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
