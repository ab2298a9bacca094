package dev.assay.solutions.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercises.given.RandomState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares sums and means with NumPy's, bit for bit.
 *
 * <p>The sums were made by NumPy 1.24.2: {@code np.random.seed(7);
 * repr(np.random.random_sample(n).sum())}. Uniform numbers are equal in both languages to the last
 * bit. From 127 numbers on a plain loop gives another last digit.
 */
class PairwiseSumTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0.07630828937395717",
    "7, 4.035707336952881",
    "8, 4.107758470312643",
    "9, 4.376197450414514",
    "127, 64.33952622745285",
    "128, 65.1364775848964",
    "129, 66.11161726605351",
    "136, 69.69915509041795",
    "257, 128.38839255972294",
    "1000, 497.0972650418872",
    "5000, 2479.3224032282133"
  })
  void sumsInTheOrderOfNumPy(int n, double sumOfNumPy) {
    assertThat(PairwiseSum.of(new RandomState(7).randomSample(n))).isEqualTo(sumOfNumPy);
  }

  @Test
  void sumOfNothingIsZeroAndItsMeanIsNotANumber() {
    assertThat(PairwiseSum.of(new double[0])).isZero();
    assertThat(Mean.of(new double[0])).isNaN();
  }

  @Test
  void sumOfNegativeZerosIsPositiveAsInNumPy124() {
    assertThat(1 / PairwiseSum.of(new double[] {-0.0})).isEqualTo(Double.POSITIVE_INFINITY);
    double[] eight = {-0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0};
    assertThat(1 / PairwiseSum.of(eight)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void meanDividesTheSumByTheCount() {
    assertThat(Mean.of(new double[] {1, 2, 6})).isEqualTo(3.0);
  }
}
