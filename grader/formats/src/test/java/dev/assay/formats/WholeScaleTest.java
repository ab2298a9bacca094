package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole numbers are rounded half up, but look full only if all was right. */
class WholeScaleTest {
  @ParameterizedTest
  @CsvSource({
    "0, 100, 100, 0",
    "66.666667, 100, 100, 67",
    "66.5, 100, 100, 67",
    "66.4999, 100, 100, 66",
    "99.9, 100, 100, 99",
    "100, 100, 100, 100",
    "110, 100, 100, 100",
    "0.4, 100, 100, 0",
    "50, 100, 1, 0",
    "2.5, 5, 10, 5",
    "1, 0, 100, 0",
    "1, 3, 0, 0",
  })
  void roundsOntoAScale(BigDecimal part, BigDecimal whole, int scale, int points) {
    assertThat(WholeScale.of(part, whole, scale)).isEqualTo(points);
  }

  @Property(tries = 500)
  void staysOnItsScaleGrowsWithThePointsAndIsFullOnlyIfTheyAre(
      @ForAll @IntRange(max = 120_000_000) int got,
      @ForAll @IntRange(max = 120_000_000) int more,
      @ForAll @IntRange(min = 1, max = 120_000_000) int all,
      @ForAll @IntRange(min = 1, max = 1000) int scale) {
    BigDecimal part = BigDecimal.valueOf(got, 6);
    BigDecimal whole = BigDecimal.valueOf(all, 6);
    int points = WholeScale.of(part, whole, scale);
    assertThat(points).isBetween(0, scale);
    assertThat(points == scale).isEqualTo(got >= all);
    assertThat(WholeScale.of(part.add(BigDecimal.valueOf(more, 6)), whole, scale))
        .isGreaterThanOrEqualTo(points);
  }
}
