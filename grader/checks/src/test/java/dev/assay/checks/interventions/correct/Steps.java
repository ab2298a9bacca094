package dev.assay.checks.interventions.correct;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NetworkSimulation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Simulations that differ in how they make one state out of the last.
 *
 * @param step the way it does that
 */
record Steps(Step step) implements NetworkSimulation {

  /** From the state now to the next one. */
  interface Step {
    double[] next(double[][] a, double[] now, RandomState random);
  }

  static List<CorrectImplementation<NetworkSimulation>> all() {
    return List.of(
        program("plain-loops", Steps::plain),
        program("one-number-at-a-time", Steps::oneNumberAtATime),
        program("streams", Steps::streams),
        program("parallel-streams", Steps::parallel),
        program("kahan", Steps::compensated),
        program("backwards", Steps::backwards),
        program("sparse", Steps::sparse),
        program("own-sigmoid", (a, now, random) -> own(a, now, random, Steps::logistic)),
        program("sigmoid-by-a-quotient", (a, now, random) -> own(a, now, random, Steps::quotient)),
        program("sigmoid-by-tanh", (a, now, random) -> own(a, now, random, Steps::byTanh)),
        program("multivariate-normal", Steps::multivariate),
        program("prints", Steps::printing));
  }

  private static CorrectImplementation<NetworkSimulation> program(String id, Step step) {
    return CorrectNetworkSimulations.program(id, new Steps(step));
  }

  @Override
  public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
    RandomState random = new RandomState(randomState);
    double[] state = new double[connectivity.length];
    double[][] x = new double[state.length][timesteps];
    for (int t = 1; t < timesteps; t++) {
      state = step.next(connectivity, state, random);
      for (int neuron = 0; neuron < state.length; neuron++) {
        x[neuron][t] = state[neuron];
      }
    }
    return x;
  }

  private static double[] plain(double[][] a, double[] now, RandomState random) {
    double[] noise = random.standardNormal(now.length);
    double[] next = new double[now.length];
    for (int i = 0; i < now.length; i++) {
      double input = 0;
      for (int j = 0; j < now.length; j++) {
        input += a[i][j] * now[j];
      }
      next[i] = Sigmoid.sigmoid(input + noise[i]);
    }
    return next;
  }

  private static double[] oneNumberAtATime(double[][] a, double[] now, RandomState random) {
    double[] next = new double[now.length];
    for (int i = 0; i < now.length; i++) {
      next[i] = random.standardNormal();
    }
    for (int j = 0; j < now.length; j++) {
      for (int i = 0; i < now.length; i++) {
        next[i] += a[i][j] * now[j];
      }
    }
    return Sigmoid.sigmoid(next);
  }

  private static double[] streams(double[][] a, double[] now, RandomState random) {
    double[] noise = random.standardNormal(now.length);
    return IntStream.range(0, now.length)
        .mapToDouble(i -> dot(a[i], now) + noise[i])
        .map(Sigmoid::sigmoid)
        .toArray();
  }

  private static double dot(double[] row, double[] now) {
    return IntStream.range(0, now.length).mapToDouble(j -> row[j] * now[j]).sum();
  }

  /** Neurons at the same time, but only while it is short: starting threads takes long. */
  private static double[] parallel(double[][] a, double[] now, RandomState random) {
    if (now.length > 4) {
      return streams(a, now, random);
    }
    double[] next = random.standardNormal(now.length);
    IntStream.range(0, now.length)
        .parallel()
        .forEach(i -> next[i] = Sigmoid.sigmoid(next[i] + dot(a[i], now)));
    return next;
  }

  private static double[] compensated(double[][] a, double[] now, RandomState random) {
    double[] next = random.standardNormal(now.length);
    for (int i = 0; i < now.length; i++) {
      double[] terms = new double[now.length];
      for (int j = 0; j < now.length; j++) {
        terms[j] = a[i][j] * now[j];
      }
      next[i] = Sigmoid.sigmoid(Means.compensated(terms) * now.length + next[i]);
    }
    return next;
  }

  private static double[] backwards(double[][] a, double[] now, RandomState random) {
    double[] noise = random.standardNormal(now.length);
    double[] next = new double[now.length];
    for (int i = now.length - 1; i >= 0; i--) {
      for (int j = now.length - 1; j >= 0; j--) {
        next[i] += now[j] * a[i][j];
      }
      next[i] = Sigmoid.sigmoid(noise[i] + next[i]);
    }
    return next;
  }

  private static double[] sparse(double[][] a, double[] now, RandomState random) {
    double[] input = new double[now.length];
    for (int to = 0; to < now.length; to++) {
      for (int from = 0; from < now.length; from++) {
        if (a[to][from] != 0 && now[from] != 0) {
          input[to] = Math.fma(a[to][from], now[from], input[to]);
        }
      }
    }
    double[] noise = random.standardNormal(now.length);
    Arrays.setAll(input, i -> Sigmoid.sigmoid(input[i] + noise[i]));
    return input;
  }

  /** A sigmoid that a student writes. */
  private interface Squash {
    double of(double z);
  }

  private static double[] own(double[][] a, double[] now, RandomState random, Squash squash) {
    double[] noise = random.standardNormal(now.length);
    double[] next = new double[now.length];
    for (int i = 0; i < now.length; i++) {
      next[i] = squash.of(noise[i] + dot(a[i], now));
    }
    return next;
  }

  private static double logistic(double z) {
    return z < 0 ? Math.exp(z) / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z));
  }

  private static double quotient(double z) {
    return Math.exp(z) / (Math.exp(z) + 1);
  }

  private static double byTanh(double z) {
    return 0.5 + 0.5 * Math.tanh(z / 2);
  }

  private static double[] multivariate(double[][] a, double[] now, RandomState random) {
    double[][] identity = new double[now.length][now.length];
    for (int i = 0; i < now.length; i++) {
      identity[i][i] = 1;
    }
    double[] z = random.multivariateNormal(new double[now.length], identity);
    for (int i = 0; i < now.length; i++) {
      z[i] += dot(a[i], now);
    }
    return Sigmoid.sigmoid(z);
  }

  private static double[] printing(double[][] a, double[] now, RandomState random) {
    if (now[0] == 0) {
      System.out.println("the first of " + now.length + " neurons starts at " + now[0]);
    }
    return plain(a, now, random);
  }
}
