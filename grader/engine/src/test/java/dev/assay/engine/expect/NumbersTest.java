package dev.assay.engine.expect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers for a reader. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "12, 12",
    "0.1, 0.1",
    "0.123456789, 0.123457",
    "1234567.8, 1234570",
    "999999999.9, 1000000000",
    "1e9, 1E+9",
    "0.0001, 0.0001",
    "0.00000123456789, 0.00000123457",
    "1.23456789e-10, 1.23457E-10",
    "1.7976931348623157e308, 1.79769E+308",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  void haveSixDigits(double value, String text) {
    assertThat(Numbers.format(value)).isEqualTo(text);
  }

  @Test
  void twoShowWhereTheyDiffer() {
    assertThat(Numbers.formatBoth(1, 1.0000001)).containsExactly("1", "1.0000001");
    assertThat(Numbers.formatBoth(2, 3)).containsExactly("2", "3");
    assertThat(Numbers.formatBoth(0.1 + 0.2, 0.3)).containsExactly("0.30000000000000004", "0.3");
    assertThat(Numbers.formatBoth(1, Double.NaN)).containsExactly("1", "NaN");
  }

  @Test
  void twoOnBothSidesOfTheScientificBorderDifferInTheirDigits() {
    assertThat(Numbers.formatBoth(1e9, 999_999_999.9)).containsExactly("1E+9", "999999999.9");
  }

  @Property
  void twoThatDifferAreNeverTheSameNumberInPrint(@ForAll double first, @ForAll double second) {
    Assume.that(first != second);
    differ(first, second);
  }

  @Property
  void neighboursAreNeverTheSameNumberInPrint(@ForAll double value) {
    Assume.that(Double.isFinite(Math.nextUp(value)));
    differ(value, Math.nextUp(value));
  }

  private static void differ(double first, double second) {
    String[] texts = Numbers.formatBoth(first, second);
    assertThat(new BigDecimal(texts[0])).isNotEqualByComparingTo(new BigDecimal(texts[1]));
  }
}
