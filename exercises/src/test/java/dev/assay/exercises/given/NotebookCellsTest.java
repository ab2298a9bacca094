package dev.assay.exercises.given;

import static dev.assay.exercises.given.NumpyState.assertStandsWhereNumpyStands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.fixtures.Golden;
import dev.assay.fixtures.GoldenData;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The notebook's cells in their order, on one random state that runs on from cell to cell. */
class NotebookCellsTest {
  private static final int TIMESTEPS = 5000;

  /**
   * NumPy differs from itself between machines by 3e-16, and a normal number here by 3 ulp (4e-16
   * each); the sigmoid's slope of at most 1/4 keeps that from growing.
   */
  private static final double ACTIVITY = 1e-12;

  /** 30,000 activities of about 1/2, each off by an ulp or two (1e-16), the same way at worst. */
  private static final double SUM_RELATIVE = 1e-13;

  private final GoldenData notebook = Golden.notebook();

  @Test
  void runsOnFromCellToCell() {
    RandomState random = new RandomState(42);
    double[][] connectivity = NeuralSystem.createConnectivity(6, random);
    assertStandsWhereNumpyStands(random, notebook.at("create_connectivity/state_after"));

    random = new RandomState(42);
    double[][] free = simulate(connectivity, random);
    assertRecorded(free, notebook.at("simulate_neurons/X"));
    assertStandsWhereNumpyStands(random, notebook.at("simulate_neurons/state_after"));

    for (String cell : new String[] {"section_3_1", "exercise_3_2"}) {
      GoldenData golden = notebook.at("simulate_neurons_perturb_" + cell);
      assertRecorded(
          NeuralSystem.simulatePerturbed(connectivity, TIMESTEPS, random), golden.at("X"));
      assertStandsWhereNumpyStands(random, golden.at("state_after"));
    }
  }

  @Test
  void perturbsRightAfterCreatingForTheBonus() {
    RandomState random = new RandomState(42);
    double[][] connectivity = NeuralSystem.createConnectivity(6, random);
    assertRecorded(
        NeuralSystem.simulatePerturbed(connectivity, TIMESTEPS, random),
        notebook.at("all_neurons/perturbed_X"));
    assertStandsWhereNumpyStands(random, notebook.at("all_neurons/state_after"));
  }

  /** The cell that a student writes, for its place in the sequence. */
  private static double[][] simulate(double[][] connectivity, RandomState random) {
    int n = connectivity.length;
    double[][] x = new double[n][TIMESTEPS];
    for (int t = 0; t < TIMESTEPS - 1; t++) {
      double[] noise = random.standardNormal(n);
      for (int to = 0; to < n; to++) {
        double input = noise[to];
        for (int from = 0; from < n; from++) {
          input += connectivity[to][from] * x[from][t];
        }
        x[to][t + 1] = Sigmoid.sigmoid(input);
      }
    }
    return x;
  }

  private static void assertRecorded(double[][] x, GoldenData golden) {
    double[][] first = golden.matrix("first_columns");
    double[] last = golden.vector("last_column");
    assertThat(golden.vector("shape")).containsExactly(x.length, x[0].length);
    for (int i = 0; i < x.length; i++) {
      double[] start = Arrays.copyOf(x[i], first[i].length);
      assertThat(start).as("row %d", i).containsExactly(first[i], within(ACTIVITY));
      assertThat(x[i][TIMESTEPS - 1]).isCloseTo(last[i], within(ACTIVITY));
    }
    assertSum(x, 1, golden.number("sum"));
    assertSum(x, 97, golden.number("weighted_sum_i_mod_97_plus_1"));
    double[] all = Arrays.stream(x).flatMapToDouble(Arrays::stream).sorted().toArray();
    assertThat(all[0]).isEqualTo(golden.number("min"));
    assertThat(all[all.length - 1]).isCloseTo(golden.number("max"), within(ACTIVITY));
  }

  /** The exact sum of entries in row order, the i-th one weighted with i mod period, plus 1. */
  private static void assertSum(double[][] x, int period, double golden) {
    BigDecimal sum = BigDecimal.ZERO;
    int i = 0;
    for (double[] row : x) {
      for (double entry : row) {
        sum = sum.add(new BigDecimal(entry * (i++ % period + 1)));
      }
    }
    assertThat(sum.doubleValue()).isCloseTo(golden, within(SUM_RELATIVE * golden));
  }
}
