package dev.assay.app.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.app.items.Flag.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is said of checks, and what is not said. */
class ItemAnalysisTest {
  @Test
  void countsHowEachCheckWent() {
    ItemStatistics item = ItemAnalysis.of(Sheets.of("p", "p", "f", "n", "w")).items().get(0);
    assertThat(item.passed()).isEqualTo(2);
    assertThat(item.failed()).isEqualTo(1);
    assertThat(item.notAttempted()).isEqualTo(1);
    assertThat(item.waits()).isEqualTo(1);
    assertThat(item.difficulty().value()).contains(0.4);
  }

  @Test
  void givesNoCorrelationOfFewStudentsButSaysWhy() {
    Sheet nine = Sheets.of(Sheets.items(2), rows(9, "pp", "ff", "pf"));
    Sheet ten = Sheets.of(Sheets.items(2), rows(10, "pp", "ff", "pf"));
    assertThat(ItemAnalysis.of(nine).items().get(0).discrimination())
        .isEqualTo(Statistic.none("9 students are too few; it takes 10"));
    assertThat(ItemAnalysis.of(nine).exercises().get(0).alpha().value()).isEmpty();
    assertThat(ItemAnalysis.of(ten).items().get(0).discrimination().value()).isPresent();
    assertThat(ItemAnalysis.of(ten).exercises().get(0).alpha().value()).isPresent();
  }

  @Test
  void givesNoNumberWhereNothingVaries() {
    ItemAnalysis all = ItemAnalysis.of(Sheets.of(Sheets.items(2), Sheets.times(12, "pf")));
    assertThat(all.items().get(0).discrimination().why())
        .contains("everybody has the same points in this check");
    assertThat(all.items().get(0).upperLower().value()).isEmpty();
    assertThat(all.exercises().get(0).alpha().why()).contains("everybody has the same points");
    assertThat(all.exercises().get(0).error().value()).isEmpty();
    assertThat(all.exercises().get(0).deviation().value()).contains(0.0);
    ItemAnalysis one = ItemAnalysis.of(Sheets.of(Sheets.items(2), rows(12, "pf", "ff")));
    assertThat(one.items().get(0).discrimination().why())
        .contains("everybody has the same points in the other checks");
  }

  @Test
  void saysNothingOfAnEmptyClassAndNothingBreaks() throws Exception {
    ItemAnalysis nobody = ItemAnalysis.of(new Sheet(Sheets.items(2), List.of()));
    assertThat(nobody.students()).isZero();
    assertThat(nobody.items().get(0).difficulty().why()).contains("there is no student");
    assertThat(nobody.items()).allSatisfy(item -> assertThat(item.flags()).isEmpty());
    assertThat(ItemTables.json(nobody)).doesNotContain("NaN");
    assertThat(ItemTables.csv(nobody).lines())
        .hasSize(3)
        .anyMatch(row -> row.startsWith("1,c0,1.0,0,0,0,0,,,,,"));
  }

  @Test
  void flagsWhatTellsNobodyApart() {
    ItemAnalysis all = ItemAnalysis.of(Sheets.of(Sheets.items(3), rows(12, "pfp", "pff", "pwn")));
    assertThat(kinds(all, 0)).containsExactly(Kind.EVERYBODY_PASSES);
    assertThat(kinds(all, 1)).containsExactly(Kind.NOBODY_PASSES);
    assertThat(all.items().get(1).flags().get(0).reason())
        .isEqualTo("it passes for none of 12: 8 fail, 0 did not attempt it, for 4 it waits");
  }

  @Test
  void flagsWhatTheWeakDoBetterAndWhatIsUnrelated() {
    ItemAnalysis against =
        ItemAnalysis.of(Sheets.of(Sheets.items(4), rows(12, "fppp", "fppf", "pfff", "pffp")));
    assertThat(kinds(against, 0)).containsExactly(Kind.NEGATIVE_DISCRIMINATION);
    ItemAnalysis unrelated =
        ItemAnalysis.of(Sheets.of(Sheets.items(4), rows(40, "pppp", "fppp", "pfff", "ffff")));
    assertThat(unrelated.items().get(0).discrimination().value().orElseThrow())
        .isCloseTo(0, within(1e-12));
    assertThat(kinds(unrelated, 0))
        .containsAnyOf(Kind.LOW_DISCRIMINATION, Kind.NEGATIVE_DISCRIMINATION);
    assertThat(unrelated.items().get(0).flags().get(0).reason())
        .contains("over 40 students", "up to 0.31 either way");
    assertThat(kinds(unrelated, 1)).isEmpty();
  }

  @Test
  void flagsACheckThatFailsWhereTheOneThatNeedsItPasses() {
    List<Item> items =
        List.of(
            new Item("1", "shape", false, 1, List.of()),
            new Item("1", "size", false, 1, List.of("shape")));
    ItemAnalysis all = ItemAnalysis.of(Sheets.of(items, rows(12, "pp", "fp", "ff")));
    assertThat(kinds(all, 0)).contains(Kind.BEHIND_ITS_FOLLOWER);
    assertThat(kinds(all, 1)).doesNotContain(Kind.BEHIND_ITS_FOLLOWER);
  }

  @Test
  void flagsWhatIsHardlyEverJudgedAndWhatIsSlow() {
    ItemAnalysis waits = ItemAnalysis.of(Sheets.of(Sheets.items(2), rows(12, "pw", "fw", "pp")));
    assertThat(kinds(waits, 1)).contains(Kind.MOSTLY_WAITS);
    List<List<Answer>> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      rows.add(
          List.of(timed(10), timed(12), timed(14), timed(10), timed(11), timed(13), timed(900)));
    }
    ItemAnalysis slow = ItemAnalysis.of(new Sheet(Sheets.items(7), rows));
    assertThat(kinds(slow, 6)).contains(Kind.SLOW);
    assertThat(kinds(slow, 2)).doesNotContain(Kind.SLOW);
  }

  @Test
  void givesTheSameForAnyOrderOfTheClass() {
    List<String> rows = rows(13, "ppf", "fpp", "fff", "ppp", "pfp");
    List<String> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);
    ItemAnalysis one = ItemAnalysis.of(Sheets.of(Sheets.items(3), rows));
    ItemAnalysis other = ItemAnalysis.of(Sheets.of(Sheets.items(3), reversed));
    for (int i = 0; i < 3; i++) {
      // Students who tie at the edge of a part would make a difference, were they taken in turn.
      assertThat(value(other.items().get(i).upperLower()))
          .isCloseTo(value(one.items().get(i).upperLower()), within(1e-12));
      assertThat(value(other.items().get(i).discrimination()))
          .isCloseTo(value(one.items().get(i).discrimination()), within(1e-12));
    }
  }

  @Test
  void leavesOutWhoWasNotGradedAndTheBonusOutOfAll() throws Exception {
    List<Item> items =
        List.of(
            new Item("1", "a", false, 1, List.of()), new Item("bonus", "b", true, 1, List.of()));
    Sheet sheet =
        Sheet.of(
            items,
            List.of(
                card("passed", 1, "passed", 1),
                card("grader-error", 0, "passed", 1),
                card("skipped", 0, "not-attempted", 0),
                card("passed", 1, "not-selected", 0)));
    assertThat(sheet.students()).isEqualTo(2);
    assertThat(sheet.rows().get(0).get(0).millis()).isEqualTo(OptionalLong.of(7));
    List<ExerciseStatistics> exercises = ItemAnalysis.of(sheet).exercises();
    assertThat(exercises)
        .extracting(ExerciseStatistics::exercise)
        .containsExactly("1", "bonus", "all");
    assertThat(exercises.get(2).maximum()).isEqualTo(1);
    assertThat(exercises.get(2).histogram()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  }

  @Test
  void followsItsSchemaWhateverTheClass() throws Exception {
    List<Item> chained =
        List.of(
            new Item("1", "shape", false, 1, List.of()),
            new Item("1", "size", false, 1, List.of("shape")),
            new Item("bonus", "b", true, 0.5, List.of()));
    List<Sheet> classes =
        List.of(
            new Sheet(Sheets.items(1), List.of()),
            Sheets.of("p"),
            Sheets.of(Sheets.items(2), rows(9, "pp", "ff", "pf")),
            Sheets.of(Sheets.items(3), rows(12, "pfp", "pff", "pwn")),
            Sheets.of(Sheets.items(4), rows(12, "fppp", "fppf", "pfff", "pffp")),
            Sheets.of(Sheets.items(4), rows(40, "pppp", "fppp", "pfff", "ffff")),
            Sheets.of(chained, rows(12, "ppp", "fpf", "wff")));
    for (Sheet each : classes) {
      assertThat(ItemsSchema.violations(ItemTables.json(ItemAnalysis.of(each)))).isEmpty();
    }
  }

  @Test
  void theSchemaKnowsEveryFlagAndRefusesWhatIsNone() throws Exception {
    String json =
        ItemTables.json(ItemAnalysis.of(Sheets.of(Sheets.items(3), rows(12, "pfp", "pff", "pwn"))));
    for (Kind kind : Kind.values()) {
      assertThat(ItemsSchema.violations(json.replace("nobody-passes", kind.key()))).isEmpty();
    }
    assertThat(ItemsSchema.violations(json.replace("nobody-passes", "odd"))).isNotEmpty();
    assertThat(ItemsSchema.violations(json.replaceFirst("\"value\" : 1.0", "\"value\" : 1.5")))
        .isNotEmpty();
    assertThat(ItemsSchema.violations(json.replaceFirst("\"waits\"", "\"wait\""))).isNotEmpty();
  }

  private static double value(Statistic statistic) {
    return statistic.value().orElseThrow();
  }

  private static Answer timed(long millis) {
    return new Answer(Answer.Kind.FAILED, 0, OptionalLong.of(millis));
  }

  private static List<Kind> kinds(ItemAnalysis analysis, int item) {
    return analysis.items().get(item).flags().stream().map(Flag::kind).toList();
  }

  /** So many rows, in turn. */
  private static List<String> rows(int count, String... patterns) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(patterns[i % patterns.length]);
    }
    return rows;
  }

  private static JsonNode card(String one, int points, String other, int more) throws Exception {
    return new JsonMapper()
        .readTree(
            """
            {"exercises":[
              {"id":"1","checks":[{"id":"a","status":"%s","points":%d}]},
              {"id":"bonus","checks":[{"id":"b","status":"%s","points":%d}]}],
             "timing":{"checks":{"1/a":7}}}
            """
                .formatted(one, points, other, more));
  }
}
