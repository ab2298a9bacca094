package dev.assay.checks.interventions;

import dev.assay.exercises.interventions.NetworkSimulation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What to simulate.
 *
 * @param connectivity A
 * @param timesteps how many columns
 * @param seed of the noise
 */
record Network(double[][] connectivity, int timesteps, int seed) {

  /**
   * The same network, and a larger one for a longer time: who is right for small networks only is
   * not right.
   */
  static List<Network> atBothSizes(double[][] connectivity, int timesteps, int seed) {
    return List.of(
        new Network(connectivity, timesteps, seed), copies(connectivity, timesteps, seed, 4));
  }

  /** Networks of 1 to 3 neurons for up to 5 timesteps, or five of them side by side. */
  static Arbitrary<Network> arbitrary() {
    Arbitrary<Double> weight = Arbitraries.of(0.0, 1.0, -1.0, 0.5, 2.0, -3.0);
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(
            n ->
                Combinators.combine(
                        weight.array(double[].class).ofSize(n).array(double[][].class).ofSize(n),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(1, 5))
                    .as(Network::copies));
  }

  /** So many copies of a network side by side, for so many times its timesteps. */
  private static Network copies(double[][] connectivity, int timesteps, int seed, int copies) {
    int n = connectivity.length;
    double[][] all = new double[copies * n][copies * n];
    for (int i = 0; i < all.length; i++) {
      System.arraycopy(connectivity[i % n], 0, all[i], i / n * n, n);
    }
    return new Network(all, copies * timesteps, seed);
  }

  /** How many neurons it has. */
  int size() {
    return connectivity.length;
  }

  /** The activity, by somebody who gets a copy of the connectivity. */
  double[][] simulatedBy(NetworkSimulation code) {
    return code.simulate(Matrices.copy(connectivity), timesteps, seed);
  }
}
