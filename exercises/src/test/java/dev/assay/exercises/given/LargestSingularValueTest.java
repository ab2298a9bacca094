package dev.assay.exercises.given;

import static dev.assay.exercises.given.NumpyState.ulpsApart;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fixtures.Golden;
import dev.assay.fixtures.GoldenData;
import java.util.stream.Stream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest singular value, against 60 decimal digits and against a decomposition. */
class LargestSingularValueTest {
  static Stream<GoldenData> networks() {
    return Golden.connectivity().items("cases").stream();
  }

  private static double[][] ones(GoldenData golden) {
    int n = golden.integer("n");
    double[][] matrix = new double[n][n];
    for (double[] entry : golden.matrix("ones")) {
      matrix[(int) entry[0]][(int) entry[1]] = 1;
    }
    return matrix;
  }

  private static double[][] drawn(int n, int seed) {
    int[] entries = new RandomState(seed).choice(new int[] {0, 1}, n * n, new double[] {0.9, 0.1});
    double[][] matrix = new double[n][n];
    for (int i = 0; i < entries.length; i++) {
      matrix[i / n][i % n] = entries[i];
    }
    return matrix;
  }

  /** One ulp: the sums of n products round, and the square root halves what they lose. */
  @ParameterizedTest
  @MethodSource("networks")
  void isTheCorrectlyRoundedValueToOneUlp(GoldenData golden) {
    double exact = golden.number("s0_correctly_rounded");
    assertThat(ulpsApart(LargestSingularValue.of(ones(golden)), exact)).isLessThanOrEqualTo(1);
  }

  @Test
  void isExactOnTheNotebooksNetwork() {
    GoldenData golden = Golden.notebook().at("create_connectivity");
    assertThat(LargestSingularValue.of(ones(golden))).isEqualTo(golden.number("s0"));
  }

  /**
   * The other side of this comparison is a backward stable decomposition, off by a small multiple
   * of n rounding errors: 4n of them are allowed.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 6, 10, 20})
  void agreesWithADecomposition(int n) {
    for (int seed = 0; seed < 200; seed++) {
      double[][] matrix = drawn(n, seed);
      double other = new SingularValueDecomposition(MatrixUtils.createRealMatrix(matrix)).getNorm();
      assertThat(ulpsApart(LargestSingularValue.of(matrix), other))
          .as("n %d, seed %d", n, seed)
          .isLessThanOrEqualTo(4 * n);
    }
  }

  /** A stepped vector hardly turns here, and would stop half way between the two. */
  @Test
  void tellsCloseSingularValuesApart() {
    for (double gap : new double[] {1e-3, 1e-6, 1e-9, 1e-12, 1e-15}) {
      double[][] matrix = {{1, 0}, {0, 1 - gap}};
      assertThat(ulpsApart(LargestSingularValue.of(matrix), 1))
          .as("gap %s", gap)
          .isLessThanOrEqualTo(1);
    }
  }

  @Test
  void takesEqualSingularValues() {
    assertThat(LargestSingularValue.of(new double[][] {{0, 1}, {1, 0}})).isEqualTo(1);
  }

  @Test
  void isZeroForTheZeroMatrixOnly() {
    assertThat(LargestSingularValue.of(new double[3][3])).isZero();
    assertThat(LargestSingularValue.of(new double[][] {{0, 1}, {0, 0}})).isEqualTo(1);
  }

  @Test
  void leavesItsArgumentAsItIs() {
    double[][] matrix = {{0, 1}, {1, 1}};
    assertThat(LargestSingularValue.of(matrix)).isPositive();
    assertThat(matrix).isDeepEqualTo(new double[][] {{0, 1}, {1, 1}});
  }
}
