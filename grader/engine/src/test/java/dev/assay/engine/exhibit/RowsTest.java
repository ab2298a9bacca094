package dev.assay.engine.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How an answer is kept for a picture. */
class RowsTest {
  @Test
  void keepsFourDigits() {
    double[][] answer = {{0.123456, -0.0, 98765.4}, {Double.NaN, 1e-9, Double.NEGATIVE_INFINITY}};
    assertThat(Rows.of(answer)).hasValue(List.of("0.1235 0 9.877E+4", "NaN 1E-9 -Infinity"));
    assertThat(Rows.of(new double[] {1, 2.5})).hasValue(List.of("1 2.5"));
  }

  @Test
  void givesBackNumbersWithinItsRounding() {
    double[][] answer = {{0.123456, Math.E * 1e7}, {-1.0 / 3, Double.MIN_VALUE}};
    double[][] back = Rows.numbers(Rows.of(answer).orElseThrow());
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        assertThat(back[i][j])
            .isCloseTo(answer[i][j], within(Rows.ROUNDING * Math.abs(answer[i][j])));
      }
    }
  }

  @Test
  void keepsNothingThatCanNotBeDrawn() {
    assertThat(Rows.of(null)).isEmpty();
    assertThat(Rows.of("text")).isEmpty();
    assertThat(Rows.of(1.0)).isEmpty();
    assertThat(Rows.of(new double[0])).isEmpty();
    assertThat(Rows.of(new double[][] {{1}, {}})).isEmpty();
    assertThat(Rows.of(new double @Nullable [][] {{1}, null})).isEmpty();
    assertThat(Rows.of(new double[401])).isEmpty();
    assertThat(Rows.of(new double[101][1])).isEmpty();
    assertThat(Rows.of(new double[40][11])).isEmpty();
    assertThat(Rows.of(new double[40][10])).isPresent();
  }
}
