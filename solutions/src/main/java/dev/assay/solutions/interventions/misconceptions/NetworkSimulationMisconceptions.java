package dev.assay.solutions.interventions.misconceptions;

import static dev.assay.solutions.interventions.misconceptions.Matrices.transpose;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import dev.assay.solutions.interventions.misconceptions.CarelessSimulation.Slip;
import java.util.Arrays;
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
            "same-noise-every-step",
            "Every step of yours hears the very same noise: is it drawn once only, or does the generator start anew?",
            () ->
                SimulationAttempt.withNoise(
                    (n, seed) -> () -> new RandomState(seed).standardNormal(n))),
        simulation(
                "starts-not-at-zero",
                "Your first column is not what the contract says about the state at time 0.",
                () -> SimulationAttempt.startingAt(1))
            .or(() -> SimulationAttempt.startingAt(0.5)),
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
            SinglePrecisionSimulation::new),
        simulation(
                "noise-drawn-row-by-row",
                "You draw each neuron's noise for all steps at once; the contract draws a vector per step.",
                () -> new NoiseByNeuron(1))
            .or(() -> new NoiseByNeuron(0)),
        simulation(
            "noise-one-step-late",
            "Your noise comes one step late: which vector belongs to the step out of column 0?",
            () -> SimulationAttempt.withNoise(NetworkSimulationMisconceptions::firstOneLost)),
        simulation(
            "one-number-per-step",
            "All your neurons hear the same noise: how many numbers does a step need?",
            () -> SimulationAttempt.withNoise(NetworkSimulationMisconceptions::oneForAll)),
        simulation(
            "always-seed-42",
            "Your noise is always that of seed 42, whatever seed you are given.",
            () -> changed((a, t, seed) -> right().simulate(a, t, 42))),
        simulation(
            "updates-in-place",
            "Some of your neurons hear the next timestep already: which state does a step read?",
            () -> new CarelessSimulation(Slip.UPDATES_IN_PLACE)),
        simulation(
                "sum-not-reset",
                "Your neurons also get the input of those before them: where does the sum begin?",
                () -> new CarelessSimulation(Slip.SUM_NOT_RESET))
            .or(() -> new CarelessSimulation(Slip.SUM_AND_NOISE_NOT_RESET)),
        simulation(
            "rows-share-one-array",
            "All your rows are the same array: what one neuron does, overwrites the others.",
            () -> new CarelessSimulation(Slip.ROWS_SHARED)),
        simulation(
            "always-six-neurons",
            "Your code knows networks of six neurons only: where can you read the size instead?",
            () -> new CarelessSimulation(Slip.SIZE_WRITTEN_DOWN)));
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

  private static Supplier<double[]> firstOneLost(int neurons, int seed) {
    RandomState random = new RandomState(seed);
    double[] lost = random.standardNormal(neurons);
    return () -> random.standardNormal(lost.length);
  }

  private static Supplier<double[]> oneForAll(int neurons, int seed) {
    RandomState random = new RandomState(seed);
    return () -> {
      double[] noise = new double[neurons];
      Arrays.fill(noise, random.standardNormal(1)[0]);
      return noise;
    };
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
