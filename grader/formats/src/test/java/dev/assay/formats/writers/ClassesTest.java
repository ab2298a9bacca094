package dev.assay.formats.writers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.formats.Cases;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Formats;
import dev.assay.formats.Graded;
import dev.assay.formats.Settings;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gradebooks of more than one student, and of none. */
class ClassesTest {
  @ParameterizedTest
  @ValueSource(strings = {"canvas-csv", "moodle-csv", "nbgrader-csv"})
  void hasARowForEachWhoWasGradedInTheirOrderAndNoOther(String format) {
    List<String> rows = rows(format, graded("full", "ada"), graded("zero", "ben"));
    List<String> none = rows(format);
    List<String> students =
        rows.stream().filter(row -> row.matches(".*\\b(ada|ben)\\b.*")).toList();
    assertThat(students).hasSize(2);
    assertThat(students.get(0)).contains("ada").contains("110");
    assertThat(students.get(1)).contains("ben").contains("0");
    assertThat(none).containsExactly(rows.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"canvas-csv", "moodle-csv", "nbgrader-csv"})
  void anIdThatLooksLikeAFormulaIsText(String format) {
    assertThat(String.join("\n", rows(format, graded("full", "=1+1"))))
        .contains("'=1+1,")
        .doesNotContain(",=1+1", "\n=1+1");
  }

  private static List<String> rows(String name, Graded... graded) {
    ClassFormat format = (ClassFormat) Formats.find(name).orElseThrow();
    return format.write(List.of(graded), Settings.of(format)).get(0).text().lines().toList();
  }

  private static Graded graded(String name, String id) {
    Scorecard scorecard = Objects.requireNonNull(Cases.all().get(name));
    ScorecardJson json = new ScorecardJson();
    return Graded.of(
        json.read(json.write(scorecard).replace("\"nobody\"", "\"" + id + "\"")),
        false,
        Graded.Scoring.ALL);
  }
}
