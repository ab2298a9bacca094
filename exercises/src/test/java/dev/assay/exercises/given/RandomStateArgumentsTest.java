package dev.assay.exercises.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What RandomState does not take, it refuses with the rule and the value. */
class RandomStateArgumentsTest {
  private static final int[] OFF_ON = {0, 1};

  private final RandomState random = new RandomState(42);

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void refusesSeedsOutOfRange() {
    assertRefused(
        () -> new RandomState(-1), "A seed lies between 0 and 2^32 - 1, but this one is -1");
    assertRefused(
        () -> new RandomState(4_294_967_296L),
        "A seed lies between 0 and 2^32 - 1, but this one is 4294967296");
    assertRefused(
        () -> new RandomState(-1L), "A seed lies between 0 and 2^32 - 1, but this one is -1");
  }

  @Test
  void takesTheSameSeedAsIntAndAsLong() {
    assertThat(new RandomState(Integer.MAX_VALUE).randomSample(3))
        .containsExactly(new RandomState((long) Integer.MAX_VALUE).randomSample(3));
  }

  @Test
  void refusesNegativeSizes() {
    String message = "A size is not negative, but this one is -2";
    assertRefused(() -> random.randomSample(-2), message);
    assertRefused(() -> random.standardNormal(-2), message);
    assertRefused(() -> random.choice(OFF_ON, -2), message);
    assertRefused(() -> random.choice(OFF_ON, -2, new double[] {0.5, 0.5}), message);
  }

  @Test
  void drawsNothingForSizeZero() {
    assertThat(random.standardNormal(0)).isEmpty();
    assertThat(random.randomSample(0)).isEmpty();
    assertThat(random.choice(OFF_ON, 0)).isEmpty();
    assertThat(random.state().position()).isEqualTo(624);
  }

  @Test
  void refusesToChooseFromNothing() {
    String message = "There must be something to choose from, but values is empty";
    assertRefused(() -> random.choice(new int[0], 1), message);
    assertRefused(() -> random.choice(new int[0], 1, new double[0]), message);
  }

  @Test
  void refusesProbabilitiesThatNumpyRefuses() {
    assertRefused(
        () -> random.choice(OFF_ON, 1, new double[] {1}),
        "Every value needs its probability, but there are 1 for 2 values");
    assertRefused(
        () -> random.choice(OFF_ON, 1, new double[] {1.5, -0.5}),
        "A probability is not negative, but probabilities[1] is -0.5");
    assertRefused(
        () -> random.choice(OFF_ON, 1, new double[] {Double.NaN, 1}),
        "A probability is not negative, but probabilities[0] is NaN");
    assertRefused(
        () -> random.choice(OFF_ON, 1, new double[] {0.5, 0.25}),
        "Probabilities have the sum 1, but these have 0.75");
    assertRefused(
        () -> random.choice(OFF_ON, 1, new double[] {0, 0}),
        "Probabilities have the sum 1, but these have 0.0");
  }

  /** NumPy allows the square root of a rounding error, which is 2^-26, and not more. */
  @Test
  void takesASumOfProbabilitiesThatRoundingMissed() {
    assertThat(random.choice(OFF_ON, 1, new double[] {0.5, 0.5 + 0x1p-26})).hasSize(1);
    assertThat(random.choice(OFF_ON, 1, new double[] {0.5, 0.5 - 0x1p-26})).hasSize(1);
    assertRefused(
        () -> random.choice(OFF_ON, 1, new double[] {0.5, 0.5 + 0x1p-25}),
        "Probabilities have the sum 1, but these have 1.0000000298023224");
  }

  @Test
  void refusesOtherMultivariateNormals() {
    String only = "Only mean zero and identity covariance are given, but ";
    double[][] identity = {{1, 0}, {0, 1}};
    assertRefused(
        () -> random.multivariateNormal(new double[] {0, 3}, identity),
        only + "mean[1] is 3.0 instead of 0.0");
    assertRefused(
        () -> random.multivariateNormal(new double[2], new double[][] {{1, 0}, {0.5, 1}}),
        only + "covariance[1][0] is 0.5 instead of 0.0");
    assertRefused(
        () -> random.multivariateNormal(new double[2], new double[][] {{2, 0}, {0, 1}}),
        only + "covariance[0][0] is 2.0 instead of 1.0");
  }

  @Test
  void refusesACovarianceThatIsNotSquare() {
    assertRefused(
        () -> random.multivariateNormal(new double[2], new double[][] {{1, 0}}),
        "The covariance has a row per entry of the mean, but there are 1 rows for 2");
    assertRefused(
        () -> random.multivariateNormal(new double[2], new double[][] {{1, 0}, {0, 1, 0}}),
        "A covariance is square, but row 1 of these 2 has 3 entries");
    assertRefused(
        () -> random.multivariateNormal(new double[2], new double[][] {{1}, {0, 1}}),
        "A covariance is square, but row 0 of these 2 has 1 entries");
  }

  @Test
  void handsOutSnapshotsThatLaterDrawsDoNotChange() {
    RandomState.State before = random.state();
    random.standardNormal(3);
    assertThat(before.position()).isEqualTo(624);
    assertThat(before.cachedNormal()).isEmpty();
    assertThat(before.key()).containsExactly(new RandomState(42).state().key());
    assertThat(random.state().cachedNormal()).isPresent();
  }
}
