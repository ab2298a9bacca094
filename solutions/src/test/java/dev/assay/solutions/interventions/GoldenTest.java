package dev.assay.solutions.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercises.interventions.NeuronB;
import dev.assay.fixtures.Golden;
import dev.assay.fixtures.GoldenData;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the reference solutions against the data that NumPy made: the notebook's arrays, and small
 * inputs with odd corners.
 *
 * <p>Numbers are compared to 1e-12, absolutely. NumPy's own differ by up to 7e-15 from machine to
 * machine, and logarithm and exponential by 3 units in the last place between the C library and
 * {@code StrictMath}.
 */
class GoldenTest {
  private static final double NUMPY_SPREAD = 1e-12;

  static Stream<GoldenData> causalEffects() {
    return Golden.smallCases().items("causal_effect").stream();
  }

  static Stream<GoldenData> simulations() {
    return Golden.smallCases().items("network_simulation").stream();
  }

  static Stream<GoldenData> singleRecoveries() {
    return Golden.smallCases().items("single_neuron_recovery").stream();
  }

  static Stream<GoldenData> allRecoveries() {
    return Golden.smallCases().items("all_neurons_recovery").stream();
  }

  @ParameterizedTest
  @MethodSource("causalEffects")
  void estimatesTheEffectLikeNumpy(GoldenData data) {
    double[] one = data.vector("activity_one");
    NeuronB box = activity -> data.vector(activity[0] == 1 ? "response_one" : "response_zero");
    double effect = new CausalEffectSolution().estimate(box, data.vector("activity_zero"), one);
    assertClose(new double[] {effect}, new double[] {data.number("expected")});
  }

  @ParameterizedTest
  @MethodSource("simulations")
  void simulatesLikeNumpy(GoldenData data) {
    assertClose(
        new NetworkSimulationSolution()
            .simulate(
                data.matrix("connectivity"),
                data.integer("timesteps"),
                data.integer("random_state")),
        data.matrix("expected"));
  }

  @ParameterizedTest
  @MethodSource("singleRecoveries")
  void recoversOneNeuronLikeNumpy(GoldenData data) {
    assertClose(
        new SingleNeuronRecoverySolution()
            .recover(data.matrix("perturbed_x"), data.integer("selected_neuron")),
        data.vector("expected"));
  }

  @ParameterizedTest
  @MethodSource("allRecoveries")
  void recoversAllNeuronsLikeNumpy(GoldenData data) {
    assertClose(
        new AllNeuronsRecoverySolution().recoverAll(data.matrix("perturbed_x")),
        data.matrix("expected"));
  }

  @Test
  void recoversTheNotebooksArrays() {
    GoldenData golden = Golden.notebook();
    Notebook notebook = Notebook.run();
    assertThat(notebook.connectivity()).isDeepEqualTo(golden.matrix("A"));
    assertClose(notebook.estimate(), golden.vector("exercise3_2/estimated_connectivity"));
    assertClose(notebook.r(), golden.matrix("all_neurons/R"));
    for (GoldenData each : golden.items("exercise3_2/all_selected_neurons")) {
      assertClose(
          new SingleNeuronRecoverySolution()
              .recover(notebook.perturbed(), each.integer("selected_neuron")),
          each.vector("estimated_connectivity"));
    }
  }

  private static void assertClose(double[][] actual, double[][] expected) {
    assertThat(actual.length).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertClose(actual[i], expected[i]);
    }
  }

  private static void assertClose(double[] actual, double[] expected) {
    assertThat(actual.length).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      if (Double.isNaN(expected[i])) {
        assertThat(actual[i]).isNaN();
      } else {
        assertThat(Math.abs(actual[i] - expected[i]))
            .as("entry %s", i)
            .isLessThanOrEqualTo(NUMPY_SPREAD);
      }
    }
  }
}
