package dev.assay.engine.expect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is close enough. */
class ToleranceTest {
  private final Tolerance tolerance = new Tolerance(0.25, 0.5, "powers of two are exact");

  @ParameterizedTest
  @CsvSource({
    "NaN, NaN, true",
    "NaN, 1, false",
    "1, NaN, false",
    "NaN, Infinity, false",
    "Infinity, NaN, false",
    "Infinity, Infinity, true",
    "Infinity, -Infinity, false",
    "Infinity, 1, false",
    "-Infinity, 1e308, false",
    "1, Infinity, false",
    "0.0, -0.0, true",
    "-0.0, 0.0, true",
    "1.7e308, -1.7e308, false"
  })
  void knowsTheOddNumbers(double expected, double actual, boolean accepted) {
    assertThat(tolerance.accepts(expected, actual)).isEqualTo(accepted);
    assertThat(new Tolerance(0, 0, "none").accepts(expected, actual)).isEqualTo(accepted);
  }

  @Test
  void includesItsEdge() {
    // Near zero the absolute part counts.
    assertThat(tolerance.accepts(0, 0.5)).isTrue();
    assertThat(tolerance.accepts(0, Math.nextUp(0.5))).isFalse();
    assertThat(tolerance.accepts(1, 0.5)).isTrue();
    // Two steps: the difference to the next number below 0.5 is 0.5 again, after rounding.
    assertThat(tolerance.accepts(1, Math.nextDown(Math.nextDown(0.5)))).isFalse();
    // Far from zero the relative part does, and the size is that of the expected number.
    assertThat(tolerance.accepts(16, 20)).isTrue();
    assertThat(tolerance.accepts(16, Math.nextUp(20.0))).isFalse();
    assertThat(tolerance.accepts(-16, -20)).isTrue();
    assertThat(tolerance.accepts(-16, Math.nextDown(-20.0))).isFalse();
    assertThat(tolerance.accepts(20, 16)).isTrue();
    assertThat(tolerance.accepts(20, 15)).isTrue();
    assertThat(tolerance.accepts(20, Math.nextDown(15.0))).isFalse();
  }

  @Test
  void tellsItsReason() {
    assertThat(tolerance)
        .hasToString("0.25 of the expected number, near zero 0.5; powers of two are exact");
  }
}
