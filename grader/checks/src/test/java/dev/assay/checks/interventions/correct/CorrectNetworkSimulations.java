package dev.assay.checks.interventions.correct;

import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.given.Sigmoid;
import dev.assay.exercises.interventions.NetworkSimulation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Right programs for exercise 2; those that differ in one step only are {@link Steps}. */
final class CorrectNetworkSimulations {
  private CorrectNetworkSimulations() {}

  static List<CorrectImplementation<NetworkSimulation>> all() {
    List<CorrectImplementation<NetworkSimulation>> all = new ArrayList<>(Steps.all());
    all.add(program("noise-drawn-ahead", CorrectNetworkSimulations::drawnAhead));
    all.add(program("transposed-inside", CorrectNetworkSimulations::transposedInside));
    all.add(program("flattened", CorrectNetworkSimulations::flattened));
    all.add(program("recursion", CorrectNetworkSimulations::recursive));
    all.add(program("boxed-lists", CorrectNetworkSimulations::boxed));
    all.add(program("vector-objects", CorrectNetworkSimulations::withVectors));
    all.add(program("big-decimal", CorrectNetworkSimulations::decimal));
    all.add(program("static-cache", new RememberingNoise()));
    return List.copyOf(all);
  }

  static CorrectImplementation<NetworkSimulation> program(String id, NetworkSimulation code) {
    return new CorrectImplementation<>(id, NetworkSimulation.class, () -> code);
  }

  private static double[][] drawnAhead(double[][] a, int timesteps, int seed) {
    int n = a.length;
    RandomState random = new RandomState(seed);
    double[][] noise = new double[timesteps][n];
    for (int t = 0; t + 1 < timesteps; t++) {
      noise[t] = random.standardNormal(n);
    }
    return stepped(a, timesteps, noise);
  }

  private static double[][] stepped(double[][] a, int timesteps, double[][] noise) {
    double[][] x = new double[a.length][timesteps];
    for (int t = 1; t < timesteps; t++) {
      for (int i = 0; i < a.length; i++) {
        double z = noise[t - 1][i];
        for (int j = 0; j < a.length; j++) {
          z += x[j][t - 1] * a[i][j];
        }
        x[i][t] = Sigmoid.sigmoid(z);
      }
    }
    return x;
  }

  /** A row for each timestep, turned at the end. */
  private static double[][] transposedInside(double[][] a, int timesteps, int seed) {
    int n = a.length;
    RandomState random = new RandomState(seed);
    double[][] states = new double[timesteps][n];
    for (int t = 1; t < timesteps; t++) {
      double[] z = random.standardNormal(n);
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
          z[i] += a[i][j] * states[t - 1][j];
        }
      }
      states[t] = Sigmoid.sigmoid(z);
    }
    double[][] x = new double[n][timesteps];
    for (int t = 0; t < timesteps; t++) {
      for (int i = 0; i < n; i++) {
        x[i][t] = states[t][i];
      }
    }
    return x;
  }

  /** One long array for everything, the noise drawn with a single call. */
  private static double[][] flattened(double[][] a, int timesteps, int seed) {
    int n = a.length;
    double[] weights = Arrays.stream(a).flatMapToDouble(Arrays::stream).toArray();
    double[] noise = new RandomState(seed).standardNormal(n * (timesteps - 1));
    double[] x = new double[n * timesteps];
    for (int k = n; k < x.length; k++) {
      double z = 0;
      for (int j = 0; j < n; j++) {
        z += weights[k % n * n + j] * x[(k / n - 1) * n + j];
      }
      x[k] = Sigmoid.sigmoid(z + noise[k - n]);
    }
    return IntStream.range(0, n)
        .mapToObj(i -> IntStream.range(0, timesteps).mapToDouble(t -> x[t * n + i]).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] recursive(double[][] a, int timesteps, int seed) {
    double[][] x = new double[a.length][timesteps];
    step(a, x, 0, new RandomState(seed));
    return x;
  }

  private static void step(double[][] a, double[][] x, int t, RandomState random) {
    if (t + 1 == x[0].length) {
      return;
    }
    double[] noise = random.standardNormal(a.length);
    for (int i = 0; i < a.length; i++) {
      x[i][t + 1] = Sigmoid.sigmoid(input(a[i], x, t, 0) + noise[i]);
    }
    step(a, x, t + 1, random);
  }

  private static double input(double[] weights, double[][] x, int t, int from) {
    return from == weights.length ? 0 : weights[from] * x[from][t] + input(weights, x, t, from + 1);
  }

  private static double[][] boxed(double[][] a, int timesteps, int seed) {
    RandomState random = new RandomState(seed);
    List<List<Double>> x = new ArrayList<>();
    for (int i = 0; i < a.length; i++) {
      x.add(new ArrayList<>(List.of(0.0)));
    }
    while (x.get(0).size() < timesteps) {
      List<Double> next = new ArrayList<>();
      for (double[] row : a) {
        Double z = random.standardNormal();
        for (int j = 0; j < a.length; j++) {
          z += row[j] * x.get(j).get(x.get(j).size() - 1);
        }
        next.add(Sigmoid.sigmoid(z));
      }
      for (int i = 0; i < a.length; i++) {
        x.get(i).add(next.get(i));
      }
    }
    return x.stream()
        .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  /** A vector that knows some algebra. */
  private record Vector(double[] entries) {
    Vector times(double[][] matrix) {
      return new Vector(
          Arrays.stream(matrix)
              .mapToDouble(
                  row -> IntStream.range(0, row.length).mapToDouble(j -> row[j] * entries[j]).sum())
              .toArray());
    }

    Vector plus(double[] other) {
      return new Vector(
          IntStream.range(0, other.length).mapToDouble(i -> entries[i] + other[i]).toArray());
    }

    Vector squashed() {
      return new Vector(Sigmoid.sigmoid(entries));
    }
  }

  private static double[][] withVectors(double[][] a, int timesteps, int seed) {
    RandomState random = new RandomState(seed);
    List<Vector> states = new ArrayList<>();
    states.add(new Vector(new double[a.length]));
    for (int t = 1; t < timesteps; t++) {
      states.add(states.get(t - 1).times(a).plus(random.standardNormal(a.length)).squashed());
    }
    double[][] x = new double[a.length][];
    Arrays.setAll(x, i -> states.stream().mapToDouble(state -> state.entries()[i]).toArray());
    return x;
  }

  private static double[][] decimal(double[][] a, int timesteps, int seed) {
    RandomState random = new RandomState(seed);
    double[][] x = new double[a.length][timesteps];
    for (int t = 0; t < timesteps - 1; t++) {
      for (int i = 0; i < a.length; i++) {
        BigDecimal z = new BigDecimal(random.standardNormal());
        for (int j = 0; j < a.length; j++) {
          if (a[i][j] != 0) {
            z = z.add(new BigDecimal(a[i][j]).multiply(new BigDecimal(x[j][t])));
          }
        }
        x[i][t + 1] = Sigmoid.sigmoid(z.doubleValue());
      }
    }
    return x;
  }

  /** Remembers the noise of short simulations, for all instances. */
  private static final class RememberingNoise implements NetworkSimulation {
    private static final Map<List<Integer>, double[][]> NOISE = new ConcurrentHashMap<>();

    @Override
    public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
      int n = connectivity.length;
      double[][] noise =
          NOISE.computeIfAbsent(
              List.of(n, timesteps, randomState),
              key -> {
                RandomState random = new RandomState(randomState);
                double[][] drawn = new double[timesteps - 1][];
                Arrays.setAll(drawn, t -> random.standardNormal(n));
                return drawn;
              });
      return stepped(connectivity, timesteps, noise);
    }
  }
}
