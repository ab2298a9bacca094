package dev.assay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.app.settings.Adjustments.ByHand;
import dev.assay.app.settings.Adjustments.Comment;
import dev.assay.app.settings.Adjustments.Points;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code adjustments.yaml} means. */
class AdjustmentsReaderTest {
  private static final Path FILE = Path.of("adjustments.yaml");

  @Test
  void readsPointsGradesExcusesAndComments() throws Unsettled {
    Adjustments adjustments =
        AdjustmentsReader.read(
            FILE,
            """
            students:
              ada:
                adjust:
                  - {points: -2.5, reason: copied a loop, by: Eva}
                  - {points: 1, reason: "a nice proof"}
                override: {points: 80, reason: graded by hand}
                comments:
                  - file: CausalEffectExercise.java
                    line: 12
                    text: |
                      Well named.
                      More of this.
                  - text: See me.
              bob: {excused: ill}
            """);
    assertThat(adjustments.of("ada"))
        .isEqualTo(
            new ByHand(
                List.of(
                    new Points(new BigDecimal("-2.5"), "copied a loop", Optional.of("Eva")),
                    new Points(new BigDecimal(1), "a nice proof", Optional.empty())),
                Optional.of(new Points(new BigDecimal(80), "graded by hand", Optional.empty())),
                Optional.empty(),
                List.of(
                    new Comment(
                        Optional.of("CausalEffectExercise.java"),
                        OptionalInt.of(12),
                        "Well named.\nMore of this.\n",
                        Optional.empty()),
                    new Comment(
                        Optional.empty(), OptionalInt.empty(), "See me.", Optional.empty()))));
    assertThat(adjustments.of("bob").excused()).contains("ill");
    assertThat(adjustments.of("carl")).isEqualTo(ByHand.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ada: {adjust: [{points: two, reason: x}]} | 2:27: students.ada.adjust.0.points must be a number of points, such as -2 or 1.5, and not "two".
          ada: {adjust: [{points: 2}]}              | 2:18: students.ada.adjust.0 lacks "reason"; add it.
          ada: {override: {points: -1, reason: x}}  | 2:28: students.ada.override.points must be a number of points, at least 0, and not -1.
          ada: {comments: [{line: 3, text: x}]}     | 2:20: students.ada.comments.0 lacks "file", which it needs beside "line"; add it.
          ada: {comments: [{file: A, line: 0, text: x}]} | 2:36: students.ada.comments.0.line must be the number of a line, from 1, and not 0.
          ada: {excuse: ill}                        | 2:9: There is no "excuse" in students.ada. Did you mean "excused"? There are: adjust, override, excused, comments.
          """)
  void saysWhatIsWrongWhereAndWhatToDo(String text, String said) {
    assertThatThrownBy(() -> AdjustmentsReader.read(FILE, "students:\n  " + text))
        .isInstanceOf(Unsettled.class)
        .hasMessage("adjustments.yaml:" + said);
  }
}
