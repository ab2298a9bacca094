package dev.assay.exercises.given;

import static dev.assay.exercises.given.NumpyState.assertStandsWhereNumpyStands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.assay.fixtures.Golden;
import dev.assay.fixtures.GoldenData;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks are NumPy's, and what can't be a network is refused. */
class NeuralSystemTest {
  /** NumPy's own spread between machines is 1e-16 in a weight; a wrong one is off by 1e-3. */
  private static final double WEIGHT = 1e-12;

  /** The network of one neuron has no connection: see its own test. */
  static Stream<GoldenData> networks() {
    return Golden.connectivity().items("cases").stream().skip(1);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void drawsNumpysConnections(GoldenData golden) {
    int n = golden.integer("n");
    RandomState random = new RandomState(golden.integer("random_state"));
    double[][] connectivity = NeuralSystem.createConnectivity(n, random);
    double[][] expected = new double[n][n];
    for (double[] entry : golden.matrix("ones")) {
      expected[(int) entry[0]][(int) entry[1]] = golden.number("weight");
    }
    assertThat(connectivity).hasDimensions(n, n);
    for (int to = 0; to < n; to++) {
      for (int from = 0; from < n; from++) {
        // Where nothing was drawn the entry is exactly zero.
        double allowed = expected[to][from] == 0 ? 0 : WEIGHT;
        assertThat(connectivity[to][from])
            .as("A[%d][%d]", to, from)
            .isCloseTo(expected[to][from], within(allowed));
      }
    }
    assertStandsWhereNumpyStands(random, golden.at("state_after"));
  }

  @Test
  void weighsTheNotebooksNetworkToTheLastBit() {
    assertThat(NeuralSystem.createConnectivity(6, new RandomState(42)))
        .isDeepEqualTo(Golden.notebook().matrix("A"));
  }

  @Test
  void refusesANetworkWithoutConnections() {
    assertThat(Golden.connectivity().number("cases/0/weight")).isNaN();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeuralSystem.createConnectivity(1, new RandomState(42)))
        .withMessage(
            "No connection was drawn among 1 neurons, so there is nothing to scale: "
                + "take another seed, or more neurons");
  }

  @Test
  void refusesNumbersOfNeuronsOutOfRange() {
    for (int n : new int[] {0, -3, 46_341}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NeuralSystem.createConnectivity(n, new RandomState(42)))
          .withMessage("A network has 1 to 46340 neurons, but this one is to have " + n);
    }
  }

  @Test
  void refusesRecordingsWithoutTimesteps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeuralSystem.simulatePerturbed(new double[1][1], 0, new RandomState(42)))
        .withMessage("A recording has at least 1 timestep, but this one is to have 0");
  }

  @Test
  void refusesAConnectivityThatIsNotSquare() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                NeuralSystem.simulatePerturbed(
                    new double[][] {{0, 0}, {0}}, 4, new RandomState(42)))
        .withMessage("A connectivity is square, but row 1 of these 2 has 1 entries");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeuralSystem.simulatePerturbed(new double[0][0], 4, new RandomState(42)))
        .withMessage("A network has at least 1 neuron, but this connectivity has no row");
  }

  @Test
  void recordsZerosForASingleTimestepAndDrawsNothing() {
    RandomState random = new RandomState(42);
    assertThat(NeuralSystem.simulatePerturbed(new double[2][2], 1, random))
        .isDeepEqualTo(new double[][] {{0}, {0}});
    assertThat(random.state().position()).isEqualTo(624);
  }

  @Test
  void forcesEvenColumnsExceptTheLast() {
    double[][] x = NeuralSystem.simulatePerturbed(new double[3][3], 5, new RandomState(7));
    for (double[] row : x) {
      assertThat(row[0]).isIn(0.0, 1.0);
      assertThat(row[2]).isIn(0.0, 1.0);
      for (int t : new int[] {1, 3, 4}) {
        assertThat(row[t]).isStrictlyBetween(0.0, 1.0);
      }
    }
  }
}
