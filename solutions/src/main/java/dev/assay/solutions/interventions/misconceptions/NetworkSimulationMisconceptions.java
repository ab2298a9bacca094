package dev.assay.solutions.interventions.misconceptions;

import static dev.assay.solutions.interventions.misconceptions.Matrices.transpose;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;

/**
 * The mistakes of exercise 2.
 *
 * <p>Reading x[t+1] instead of x[t] comes in two forms: computed for the whole column at once it
 * finds zeros ({@code reads-the-empty-column}), computed neuron by neuron it finds those that were
 * filled a moment ago ({@code reads-the-column-being-filled}).
 */
public final class NetworkSimulationMisconceptions {
  private NetworkSimulationMisconceptions() {}

  /**
   * Every mistake.
   *
   * @return in the order of the course's table
   */
  public static List<Misconception<NetworkSimulation>> all() {
    return List.of(
        withActivity(
            "no-noise",
            "Your network runs without noise: what is added to the input before it is squashed?",
            (input, noise) -> Sigmoid.sigmoid(input)),
        withActivity(
            "noise-outside-the-sigmoid",
            "Your activity leaves the range from 0 to 1: where in the equation does the noise stand?",
            (input, noise) -> Sigmoid.sigmoid(input) + noise),
        simulation(
            "transposed",
            "Your connections run backwards: which index of the matrix is the receiving neuron?",
            () -> changed((a, t, seed) -> right().simulate(transpose(a), t, seed))),
        withActivity(
            "reads-the-empty-column",
            "Your neurons don't hear each other: is the column that you read filled already?",
            (input, noise) -> Sigmoid.sigmoid(noise)),
        simulation(
            "reads-the-column-being-filled",
            "Your input comes from a column that is not filled yet: which time does a neuron hear?",
            () -> SimulationAttempt.readingColumn(1)),
        withActivity(
            "no-sigmoid",
            "Your activity can be any number, even negative: one function of the equation is missing.",
            (input, noise) -> input + noise),
        withActivity(
            "minus-noise",
            "Your noise pushes every neuron the other way: look at its sign.",
            (input, noise) -> Sigmoid.sigmoid(input - noise)),
        withActivity(
            "exp-plus-x",
            "Your neurons fall silent when they are excited: look at the sign in the exponent.",
            (input, noise) -> 1 / (1 + StrictMath.exp(input + noise))),
        withActivity(
            "tanh",
            "Your activity can be negative: the equation asks for another function with an S shape.",
            (input, noise) -> StrictMath.tanh(input + noise)),
        simulation(
            "one-noise-vector-reused",
            "Every step of yours hears the very same noise: how often do you draw it?",
            () -> SimulationAttempt.withNoise(NetworkSimulationMisconceptions::drawnOnce)),
        simulation(
            "seeds-inside-the-loop",
            "Every step of yours hears the very same noise: how often does your generator start anew?",
            () ->
                SimulationAttempt.withNoise(
                    (n, seed) -> () -> new RandomState(seed).standardNormal(n))),
        simulation(
            "starts-not-at-zero",
            "Your first column is not what the contract says about the state at time 0.",
            () -> SimulationAttempt.startingAt(1)),
        simulation(
            "last-column-left-zero",
            "Your last column was never filled: how many steps does your loop take?",
            () -> changed((a, t, seed) -> withoutLastColumn(right().simulate(a, t, seed)))),
        simulation(
            "timestep-by-neuron",
            "Your result has one row per timestep: which of its two indices is to be the neuron?",
            () -> changed((a, t, seed) -> transpose(right().simulate(a, t, seed)))),
        simulation(
            "single-precision",
            "Your numbers carry about seven digits only: is there a float on the way?",
            SinglePrecisionSimulation::new));
  }

  /** A right simulation with something wrong around it, in an object of its own. */
  private record Changed(NetworkSimulation code) implements NetworkSimulation {
    @Override
    public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
      return code.simulate(connectivity, timesteps, randomState);
    }
  }

  private static NetworkSimulation changed(NetworkSimulation code) {
    return new Changed(code);
  }

  private static NetworkSimulation right() {
    return new NetworkSimulationSolution();
  }

  private static Supplier<double[]> drawnOnce(int neurons, int seed) {
    double[] noise = new RandomState(seed).standardNormal(neurons);
    return () -> noise;
  }

  private static double[][] withoutLastColumn(double[][] x) {
    for (double[] row : x) {
      row[row.length - 1] = 0;
    }
    return x;
  }

  private static Misconception<NetworkSimulation> withActivity(
      String id, String sentence, DoubleBinaryOperator activity) {
    return simulation(id, sentence, () -> SimulationAttempt.withActivity(activity));
  }

  private static Misconception<NetworkSimulation> simulation(
      String id, String sentence, Supplier<NetworkSimulation> implementation) {
    return new Misconception<>(id, sentence, NetworkSimulation.class, implementation);
  }
}
