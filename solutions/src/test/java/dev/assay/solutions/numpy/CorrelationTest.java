package dev.assay.solutions.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercises.given.RandomState;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares correlations with NumPy's, bit for bit.
 *
 * <p>The numbers were made by NumPy 1.24.2 with OpenBLAS 0.3.21, {@code OPENBLAS_CORETYPE=Haswell},
 * {@code OPENBLAS_NUM_THREADS=1}: {@code np.random.seed(seed);
 * repr(np.corrcoef(np.random.random_sample((2, m)))[1, 0])}. The seeds above 256 columns are such
 * that a dot product without panels ends in another digit; at 257, 300, 513 and 2500 so does one
 * that does not halve its last two panels.
 */
class CorrelationTest {

  @ParameterizedTest
  @CsvSource({
    "2, 1, 0.9999999999999999",
    "3, 1, 0.3364555267619119",
    "256, 1, -0.07426086142613572",
    "257, 1, 0.06055487088346522",
    "300, 1, 0.008639300575220993",
    "511, 61, 0.0495690418027446",
    "512, 1, 0.03921999657371589",
    "513, 1, -0.03998005316445044",
    "700, 1, -0.0526672944254741",
    "1025, 1, -0.04626179039975623",
    "2500, 2, 0.002156677038705613"
  })
  void correlatesInTheOrderOfNumPy(int m, int seed, double correlationOfNumPy) {
    double[][] rows = randomRows(2, m, seed);
    assertThat(Correlation.of(rows[0], rows[1])).isEqualTo(correlationOfNumPy);
  }

  @Test
  void dividesByTheRowsDeviationFirst() {
    double[][] matrix = Correlation.matrix(randomRows(2, 6, 1));
    assertThat(matrix[0][1]).isEqualTo(-0.471622747400052);
    assertThat(matrix[1][0]).isEqualTo(-0.47162274740005206);
  }

  @Test
  void hasTheBlockBetweenTwoSetsInTheUpperRightOfTheirMatrix() {
    double[][] rows = randomRows(5, 600, 3);
    double[][] matrix = Correlation.matrix(rows);
    double[][] block =
        Correlation.between(Arrays.copyOfRange(rows, 0, 2), Arrays.copyOfRange(rows, 2, 5));
    assertThat(block)
        .isDeepEqualTo(
            new double[][] {
              Arrays.copyOfRange(matrix[0], 2, 5), Arrays.copyOfRange(matrix[1], 2, 5)
            });
  }

  @Test
  void isNotANumberForARowWithoutVariance() {
    double[][] matrix = Correlation.matrix(new double[][] {{1, 1, 1}, {1, 2, 3}});
    assertThat(matrix[0]).containsOnly(Double.NaN);
    assertThat(matrix[1]).containsExactly(Double.NaN, 1);
  }

  @Test
  void clipsWhatRoundingPutsBeyondOne() {
    double[] x = {0, 0, 3};
    double[] minusX = {0, 0, -3};
    assertThat(Correlation.of(x, x)).isEqualTo(1);
    assertThat(Correlation.of(x, minusX)).isEqualTo(-1);
  }

  @Test
  void leavesItsArgumentsAlone() {
    double[][] rows = randomRows(3, 10, 1);
    Correlation.matrix(rows);
    assertThat(rows).isDeepEqualTo(randomRows(3, 10, 1));
  }

  private static double[][] randomRows(int rows, int columns, int seed) {
    RandomState random = new RandomState(seed);
    double[][] result = new double[rows][];
    for (int i = 0; i < rows; i++) {
      result[i] = random.randomSample(columns);
    }
    return result;
  }
}
