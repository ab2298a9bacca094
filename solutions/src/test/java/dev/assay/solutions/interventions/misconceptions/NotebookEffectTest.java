package dev.assay.solutions.interventions.misconceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.solutions.interventions.Notebook;
import dev.assay.solutions.numpy.Correlation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far each mistake is off on the notebook's data, as the course's table says.
 *
 * <p>The table's numbers were measured with NumPy 1.24.2 and are rounded; a mistake has to agree to
 * half a unit of the last digit that is given.
 */
class NotebookEffectTest {

  @ParameterizedTest
  @CsvSource({
    "sign-swapped, 2",
    "median, 0.0066",
    "averages-a-itself, 0.0093",
    "sum, 4.95e3",
    "divides-by-total, 0.495",
    "divides-by-t-minus-1, 2e-4",
    "mean-given-one-only, 0.0075",
    "ratio-of-means, 132",
    "hard-coded, 0"
  })
  void causalEffectIsOff(String id, BigDecimal difference) {
    assertOff(id, difference, Misconceptions.causalEffect());
  }

  @ParameterizedTest
  @CsvSource({
    "no-noise, 0.60",
    "noise-outside-the-sigmoid, 3.99",
    "transposed, 0.25",
    "reads-the-empty-column, 0.30",
    "no-sigmoid, 5.6",
    "minus-noise, 0.98",
    "exp-plus-x, 0.98",
    "tanh, 1.4",
    "same-noise-every-step, 0.80"
  })
  void simulationIsOff(String id, BigDecimal difference) {
    assertOff(id, difference, Misconceptions.networkSimulation());
  }

  @ParameterizedTest
  @CsvSource({
    "sign-swapped, 0.31",
    "median, 0.026",
    "divides-by-total, 0.065",
    "divides-by-timesteps, 0.11",
    "sums, 222",
    "mean-of-ones-only, 0.64",
    "minus-overall-mean, 0.079",
    "same-timestep, 0.996",
    "three-steps-later, 0.16",
    "one-step-earlier, 0.15",
    "effects-on-the-neuron, 0.16",
    "neuron-off-by-one, 0.16",
    "correlation, 0.21",
    "threshold-on-all-columns, 0.075",
    "all-timesteps, 0"
  })
  void singleNeuronIsOff(String id, BigDecimal difference) {
    assertOff(id, difference, Misconceptions.singleNeuronRecovery());
  }

  @ParameterizedTest
  @CsvSource({
    "covariance, 0.31",
    "mean-differences, 0.20",
    "transposed, 0.36",
    "all-columns, 0.24"
  })
  void allNeuronsAreOff(String id, BigDecimal difference) {
    assertOff(id, difference, Misconceptions.allNeuronsRecovery());
  }

  @Test
  void averagingAItselfGivesExactlyOne() {
    double[][] answer = answer(Misconceptions.causalEffect(), "averages-a-itself");
    assertThat(answer[0]).containsExactly(1);
  }

  @Test
  void transposedConnectionsShowFromColumnTwoOn() {
    double[][] answer = answer(Misconceptions.networkSimulation(), "transposed");
    double[][] activity = Notebook.run().activity();
    for (int neuron = 0; neuron < Notebook.NEURONS; neuron++) {
      assertThat(answer[neuron]).startsWith(activity[neuron][0], activity[neuron][1]);
    }
    assertThat(answer[1][2]).isNotEqualTo(activity[1][2]);
  }

  @Test
  void swappedSlicesFindNoTrialAtAll() {
    double[][] answer = answer(Misconceptions.singleNeuronRecovery(), "slices-swapped");
    assertThat(answer[0]).containsOnly(Double.NaN);
  }

  @Test
  void mixedUpOrientationEndsInANegativeCorrelation() {
    double[][] answer = answer(Misconceptions.allNeuronsRecovery(), "transposed");
    double[][] truth = Matrices.transpose(Notebook.run().connectivity());
    assertThat(Correlation.of(flatten(truth), flatten(answer))).isCloseTo(-0.1433, within(0.00005));
  }

  private static <C> void assertOff(String id, BigDecimal difference, Catalog<C> catalog) {
    double[][] expected = matrix(catalog.notebook().ask(catalog.solution().get()));
    double halfUnit = difference.signum() == 0 ? 0 : difference.ulp().doubleValue() / 2;
    assertThat(Tolerance.largestDifference(expected, answer(catalog, id)))
        .isCloseTo(difference.doubleValue(), within(halfUnit));
  }

  private static <C> double[][] answer(Catalog<C> catalog, String id) {
    Misconception<C> found =
        catalog.mistakes().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    return matrix(catalog.notebook().ask(found.implementation().get()));
  }

  private static double[][] matrix(@Nullable Object answer) {
    if (answer instanceof double[][] matrix) {
      return matrix;
    }
    return new double[][] {
      answer instanceof double[] row ? row : new double[] {(Double) Objects.requireNonNull(answer)}
    };
  }

  private static double[] flatten(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
  }
}
