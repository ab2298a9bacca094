package dev.assay.formats.writers;

import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.formats.Cases;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Formats;
import dev.assay.formats.Graded;
import dev.assay.formats.MixedMaxima;
import dev.assay.formats.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
  @ValueSource(strings = {"canvas-csv", "moodle-csv"})
  void refusesPointsOutOfDifferentMaximaAndSaysWhoseTheyAre(String format) {
    List<Graded> mixed = new ArrayList<>(List.of(graded("full", "ada"), small("ben")));
    for (String id : List.of("c", "d", "e", "f", "g", "h", "i")) {
      mixed.add(graded("zero", id));
    }
    assertThatThrownBy(() -> rows(format, mixed.toArray(Graded[]::new)))
        .isInstanceOf(MixedMaxima.class)
        .hasMessageContaining("\n  20 points: ben\n")
        .hasMessageContaining("\n  100 points: ada, c, d, e, f, and 3 more\n")
        .hasMessageContaining("--only");
  }

  @Test
  void everyRowOfNbgraderHasItsOwnMaximum() {
    assertThat(rows("nbgrader-csv", graded("full", "ada"), small("ben")))
        .anyMatch(row -> row.endsWith(",110.0,100.0"))
        .anyMatch(row -> row.endsWith(",20.0,20.0"));
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

  /** Of one exercise alone. */
  private static Graded small(String id) {
    return graded(scorecard(causalEffect(Outcome.passed(), Outcome.passed())), id);
  }

  private static Graded graded(String name, String id) {
    return graded(Objects.requireNonNull(Cases.all().get(name)), id);
  }

  private static Graded graded(Scorecard scorecard, String id) {
    ScorecardJson json = new ScorecardJson();
    return Graded.of(
        json.read(json.write(scorecard).replace("\"nobody\"", "\"" + id + "\"")),
        false,
        Graded.Scoring.ALL);
  }
}
