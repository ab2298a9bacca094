package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NetworkSimulation;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;

/**
 * A simulation in which one step at a time can be done wrongly. Each factory names the step that it
 * replaces; all others are right.
 *
 * @param start every neuron's activity at time 0
 * @param column which column feeds t + 1, seen from t
 * @param noise where the noise comes from
 * @param activity the next activity from a neuron's input and its noise
 */
record SimulationAttempt(double start, int column, Noise noise, DoubleBinaryOperator activity)
    implements NetworkSimulation {

  /** Prepares a simulation's noise, one vector per step. */
  @FunctionalInterface
  interface Noise {
    Supplier<double[]> prepare(int neurons, int seed);
  }

  static SimulationAttempt right() {
    return new SimulationAttempt(
        0, 0, SimulationAttempt::newEachStep, (input, noise) -> Sigmoid.sigmoid(input + noise));
  }

  static SimulationAttempt startingAt(double start) {
    return new SimulationAttempt(start, 0, right().noise, right().activity);
  }

  static SimulationAttempt readingColumn(int column) {
    return new SimulationAttempt(0, column, right().noise, right().activity);
  }

  static SimulationAttempt withNoise(Noise noise) {
    return new SimulationAttempt(0, 0, noise, right().activity);
  }

  static SimulationAttempt withActivity(DoubleBinaryOperator activity) {
    return new SimulationAttempt(0, 0, right().noise, activity);
  }

  private static Supplier<double[]> newEachStep(int neurons, int seed) {
    RandomState random = new RandomState(seed);
    return () -> random.standardNormal(neurons);
  }

  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    int neurons = connectivity.length;
    Supplier<double[]> noiseOfStep = noise.prepare(neurons, randomState);
    double[][] x = new double[neurons][timesteps];
    Arrays.stream(x).forEach(row -> row[0] = start);
    for (int t = 0; t < timesteps - 1; t++) {
      double[] e = noiseOfStep.get();
      for (int to = 0; to < neurons; to++) {
        double input = 0;
        for (int from = 0; from < neurons; from++) {
          input += connectivity[to][from] * x[from][t + column];
        }
        x[to][t + 1] = activity.applyAsDouble(input, e[to]);
      }
    }
    return x;
  }
}
