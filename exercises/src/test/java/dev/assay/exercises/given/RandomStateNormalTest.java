package dev.assay.exercises.given;

import static dev.assay.exercises.given.NumpyState.assertNormals;
import static dev.assay.exercises.given.NumpyState.assertStandsWhereNumpyStands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.fixtures.Golden;
import dev.assay.fixtures.GoldenData;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Normal numbers are NumPy's but for the last digits of a logarithm, and consume the same words.
 */
class RandomStateNormalTest {
  private static final int[] OFF_ON = {0, 1};

  static Stream<GoldenData> streams() {
    return Golden.randomStreams().items("streams").stream();
  }

  private static RandomState seeded(GoldenData golden) {
    return new RandomState((long) golden.number("seed"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void drawsNumpysNormals(GoldenData golden) {
    RandomState random = seeded(golden);
    double[] printed = golden.vector("randn");
    assertNormals(Arrays.copyOf(random.standardNormal(1000), printed.length), printed);
    assertStandsWhereNumpyStands(random, golden.at("state_after_1000_randn"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void keepsTheCachedNormalAcrossOtherDraws(GoldenData stream) {
    GoldenData golden = stream.at("interleaved_cached_gaussian");
    RandomState random = seeded(stream);
    assertNormals(random.standardNormal(3), golden.vector("randn3"));
    assertStandsWhereNumpyStands(random, golden.at("state1"));
    assertThat(random.randomSample(2)).containsExactly(golden.vector("random_sample2"));
    assertChoices(random.choice(OFF_ON, 5), golden.vector("choice5"));
    assertNormals(random.standardNormal(2), golden.vector("randn2"));
    assertStandsWhereNumpyStands(random, golden.at("state2"));
    assertNormals(multivariate(random, 5), golden.vector("mvn5"));
    assertChoices(random.choice(OFF_ON, 5), golden.vector("choice5b"));
    assertNormals(multivariate(random, 5), golden.vector("mvn5b"));
    assertStandsWhereNumpyStands(random, golden.at("state3"));
  }

  /**
   * NumPy's hash over a million normals can't hold here: a few in a hundred differ in the last bit,
   * because the C library's logarithm is not StrictMath's. What does hold is where the stream
   * stands afterwards, and the exact sum: a million errors of up to 3 ulp, an ulp being 1e-16 at a
   * normal's usual size, are 3e-10 at worst.
   */
  @ParameterizedTest
  @MethodSource("streams")
  void doesNotDivergeInAMillionNormals(GoldenData golden) {
    RandomState random = seeded(golden);
    BigDecimal sum = BigDecimal.ZERO;
    for (double normal : random.standardNormal(1_000_000)) {
      sum = sum.add(new BigDecimal(normal));
    }
    assertThat(sum.doubleValue()).isCloseTo(golden.number("randn_1e6_sum_fsum"), within(1e-9));
    assertStandsWhereNumpyStands(random, golden.at("state_after_1e6_randn"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void drawsNumpysMultivariateNormals(GoldenData golden) {
    RandomState random = seeded(golden);
    for (double[] draw : golden.matrix("multivariate_normal_6_x_20")) {
      assertNormals(multivariate(random, 6), draw);
    }
  }

  @Test
  void multivariateNormalsAreStandardNormalsBitForBit() {
    RandomState one = new RandomState(42);
    RandomState other = new RandomState(42);
    for (int n = 1; n <= 9; n++) {
      assertThat(multivariate(one, n)).containsExactly(other.standardNormal(n));
    }
  }

  private static double[] multivariate(RandomState random, int n) {
    double[][] identity = new double[n][n];
    for (int i = 0; i < n; i++) {
      identity[i][i] = 1;
    }
    return random.multivariateNormal(new double[n], identity);
  }

  private static void assertChoices(int[] actual, double[] golden) {
    assertThat(Arrays.stream(actual).asDoubleStream().toArray()).containsExactly(golden);
  }
}
