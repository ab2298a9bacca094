package dev.assay.house;

import java.io.IOException;
import java.nio.file.Path;

/** Mistakes as students make them, each in the one file that they changed. */
enum Mistake {
  SIGN(
      "The two conditions are swapped",
      Stub.CAUSAL_EFFECT,
      """
      double[] zeros = neuronB.respond(activityZero);
          double[] ones = neuronB.respond(activityOne);
          return mean(zeros) - mean(ones);
        }

        private static double mean(double[] values) {
          return java.util.Arrays.stream(values).average().getAsDouble();"""),
  INDEX(
      "An index runs one too far",
      Stub.CAUSAL_EFFECT,
      """
      double[] zeros = neuronB.respond(activityZero);
          double[] ones = neuronB.respond(activityOne);
          double sum = 0;
          for (int i = 0; i <= ones.length; i++) {
            sum += ones[i] - zeros[i];
          }
          return sum / ones.length;"""),
  WHOLE_NUMBERS(
      "Whole numbers swallow the fraction, and a print was left in",
      Stub.CAUSAL_EFFECT,
      """
      int ones = sum(neuronB.respond(activityOne));
          int zeros = sum(neuronB.respond(activityZero));
          System.out.println("ones " + ones + ", zeros " + zeros);
          return (ones - zeros) / activityOne.length;
        }

        private static int sum(double[] values) {
          return (int) java.util.Arrays.stream(values).sum();"""),
  TURNED(
      "The matrix lies on its side",
      Stub.NETWORK_SIMULATION,
      """
      double[][] x = new double[timesteps][connectivity.length];
          return x;"""),
  NOISE_OUTSIDE(
      "The noise is added outside of the sigmoid",
      Stub.NETWORK_SIMULATION,
      Mistake.simulation(
          """
      x[i][t + 1] = dev.assay.exercises.given.Sigmoid.sigmoid(input) + noise[i];""")),
  TRANSPOSED(
      "The connections are read the wrong way round",
      Stub.NETWORK_SIMULATION,
      Mistake.simulation(
              """
      x[i][t + 1] = dev.assay.exercises.given.Sigmoid.sigmoid(input + noise[i]);""")
          .replace("connectivity[i][j]", "connectivity[j][i]")),
  ONE_SEED(
      "The random state is made anew in every step",
      Stub.NETWORK_SIMULATION,
      Mistake.simulation(
              """
      x[i][t + 1] = dev.assay.exercises.given.Sigmoid.sigmoid(input + noise[i]);""")
          .replace(
              "random.standard",
              "new dev.assay.exercises.given.RandomState(randomState).standard")),
  NO_END(
      "A loop never ends",
      Stub.NETWORK_SIMULATION,
      """
      double[][] x = new double[connectivity.length][timesteps];
          int t = 0;
          while (t < timesteps - 1) {
            x[0][t + 1] = 0.5;
          }
          return x;"""),
  NO_SEMICOLON("A semicolon is missing", Stub.NETWORK_SIMULATION, "return new double[0][0]"),
  TOTAL(
      "Each sum is divided by the number of all trials",
      Stub.SINGLE_NEURON,
      Mistake.recovery("t += 2", "2 * (ones - zeros) / perturbedX[0].length")),
  ALL_TIMESTEPS(
      "Every column is taken for a perturbation",
      Stub.SINGLE_NEURON,
      Mistake.recovery("t++", "ones / countOfOnes - zeros / countOfZeros")),
  NOTHING("The result is null", Stub.ALL_NEURONS, "return null;"),
  COVARIANCE(
      "A covariance instead of a correlation",
      Stub.ALL_NEURONS,
      """
      int n = perturbedX.length;
          int trials = perturbedX[0].length / 2;
          double[][] r = new double[n][n];
          for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
              double p = 0;
              double o = 0;
              double both = 0;
              for (int t = 0; t < 2 * trials; t += 2) {
                p += perturbedX[from][t];
                o += perturbedX[to][t + 1];
                both += perturbedX[from][t] * perturbedX[to][t + 1];
              }
              r[from][to] = both / trials - p / trials * o / trials;
            }
          }
          return r;""");

  private final String title;
  private final Stub stub;
  private final String body;

  Mistake(String title, Stub stub, String body) {
    this.title = title;
    this.stub = stub;
    this.body = body;
  }

  /** The mistake in a few words. */
  String title() {
    return title;
  }

  /** The exercise that it is in. */
  String exercise() {
    return switch (stub) {
      case CAUSAL_EFFECT -> "1";
      case NETWORK_SIMULATION -> "2";
      case SINGLE_NEURON -> "3.2";
      case ALL_NEURONS -> "bonus";
    };
  }

  /** Writes the file into a folder. */
  void write(Path folder) throws IOException {
    stub.write(folder, body);
  }

  private static String simulation(String step) {
    return """
        var random = new dev.assay.exercises.given.RandomState(randomState);
            int n = connectivity.length;
            double[][] x = new double[n][timesteps];
            for (int t = 0; t < timesteps - 1; t++) {
              double[] noise = random.standardNormal(n);
              for (int i = 0; i < n; i++) {
                double input = 0;
                for (int j = 0; j < n; j++) {
                  input += connectivity[i][j] * x[j][t];
                }
                %s
              }
            }
            return x;"""
        .formatted(step);
  }

  private static String recovery(String step, String result) {
    return """
        double[] effects = new double[perturbedX.length];
            for (int j = 0; j < effects.length; j++) {
              double ones = 0;
              double zeros = 0;
              int countOfOnes = 0;
              int countOfZeros = 0;
              for (int t = 0; t < perturbedX[j].length - 1; %s) {
                if (perturbedX[selectedNeuron][t] == 1) {
                  ones += perturbedX[j][t + 1];
                  countOfOnes++;
                } else if (perturbedX[selectedNeuron][t] == 0) {
                  zeros += perturbedX[j][t + 1];
                  countOfZeros++;
                }
              }
              effects[j] = %s;
            }
            return effects;"""
        .formatted(step, result);
  }
}
