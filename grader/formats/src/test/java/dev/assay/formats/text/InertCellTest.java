package dev.assay.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run is text, and all else stays as it is. */
class InertCellTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =cmd                | '=cmd
          +1                  | '+1
          -1                  | '-1
          @SUM(A1)            | '@SUM(A1)
          ` =1`               | ` '=1`
          ＝1                 | '＝1
          Ann;=1              | Ann;'=1
          Ann; "=1";+2        | Ann; "'=1";'+2
          """)
  void marksWhatLooksLikeAFormula(String text, String inert) {
    assertThat(InertCell.of(text)).isEqualTo(inert);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ann-Kathrin", "O'Roe", "Jürgen @ home", "a=b", "Doe, Jo"})
  void leavesNamesAsTheyAre(String name) {
    assertThat(InertCell.of(name)).isEqualTo(name);
  }
}
