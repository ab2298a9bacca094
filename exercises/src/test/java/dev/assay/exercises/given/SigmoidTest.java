package dev.assay.exercises.given;

import static dev.assay.exercises.given.Sigmoid.sigmoid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The sigmoid at its ends, at its middle, and against values known in closed form. */
class SigmoidTest {
  @Test
  void isOneHalfAtZero() {
    assertThat(sigmoid(0)).isEqualTo(0.5);
    assertThat(sigmoid(-0.0)).isEqualTo(0.5);
  }

  @Test
  void growsLikeTheLogisticFunction() {
    // The logarithm's rounding, 1e-16, is all that stands between these and equality.
    assertThat(sigmoid(StrictMath.log(3))).isCloseTo(0.75, within(1e-15));
    assertThat(sigmoid(-StrictMath.log(9))).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void reachesZeroAndOneExactlyFarOut() {
    assertThat(sigmoid(37)).isEqualTo(1);
    assertThat(sigmoid(36)).isLessThan(1);
    assertThat(sigmoid(-709)).isPositive();
    assertThat(sigmoid(-710)).isZero();
    assertThat(sigmoid(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(sigmoid(Double.NEGATIVE_INFINITY)).isZero();
  }

  @Test
  void passesNanOn() {
    assertThat(sigmoid(Double.NaN)).isNaN();
  }

  @Test
  void mapsAVectorWithoutChangingIt() {
    double[] x = {-1, 0, 2};
    assertThat(sigmoid(x)).containsExactly(sigmoid(-1.0), 0.5, sigmoid(2.0));
    assertThat(x).containsExactly(-1, 0, 2);
    assertThat(sigmoid(new double[0])).isEmpty();
  }
}
