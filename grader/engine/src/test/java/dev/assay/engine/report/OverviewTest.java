package dev.assay.engine.report;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.check;
import static dev.assay.engine.scorecard.ScorecardMother.exercise;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.untouched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardMother;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bars and sums on a page. */
class OverviewTest {
  private static final Outcome PASSED = Outcome.passed();
  private static final Outcome WRONG = Outcome.of(Status.WRONG);
  private static final Outcome LEFT_OUT = Outcome.of(Status.NOT_SELECTED);

  @ParameterizedTest(name = "{0} points, {1} missing")
  @CsvSource({
    "0,      20,     ....................",
    "0.1,    19.9,   #...................",
    "1,      19,     #...................",
    "10,     10,     ##########..........",
    "19.9,   0.1,    ###################.",
    "1.9999, 0.0001, ###################.",
    "20,     0,      ####################",
    "1E+2,   0,      ####################",
    "1E+2,   1E+2,   ##########..........",
    "0.001,  1E+9,   #...................",
    "0,      0,      ....................",
  })
  void theBarIsFullOnlyWithEveryPointAndEmptyOnlyWithoutAny(
      String got, String missing, String bar) {
    Outcome rest = missing.equals("0") && !got.equals("0") ? PASSED : WRONG;
    ExerciseCard exercise =
        exercise(
            "1",
            "One",
            false,
            check("1", "a", "is right", got, PASSED),
            check("1", "b", "is right, too", missing, rest));
    assertThat(Pages.ascii(scorecard(exercise))).contains("[" + bar + "]");
  }

  @Test
  void anExerciseWithoutPointsCanBeComplete() {
    ExerciseCard exercise = exercise("1", "One", false, check("1", "a", "is right", "0", PASSED));
    assertThat(Pages.ascii(scorecard(exercise)))
        .contains("[####################]  0 / 0  complete");
  }

  @Test
  void tellsTheBonusApart() {
    assertThat(points(ScorecardMother.complete())).isEqualTo("110 of 100 points, 10 of them bonus");
    assertThat(points(scorecard(causalEffect(WRONG, PASSED), bonus(PASSED))))
        .isEqualTo("25 of 20 points, 10 of them bonus");
    assertThat(points(scorecard(causalEffect(PASSED, PASSED), bonus(untouched()))))
        .isEqualTo("20 of 20 points");
  }

  @Test
  void countsNothingThatWasLeftOut() {
    ExerciseCard out = causalEffect(LEFT_OUT, LEFT_OUT);
    assertThat(points(scorecard(out, bonus(PASSED))))
        .isEqualTo("10 of 10 bonus points, 1 exercise left out");
    assertThat(points(scorecard(causalEffect(PASSED, PASSED), bonus(LEFT_OUT))))
        .isEqualTo("20 of 20 points, 1 exercise left out");
    assertThat(Pages.ascii(scorecard(out, bonus(PASSED))))
        .containsPattern("1 +Causal effect of A on B +- / 20  left out");
  }

  @Test
  void roundsWhatWasGotDownAndWhatWasLostUp() {
    ExerciseCard thirds =
        exercise(
            "1",
            "Thirds",
            false,
            check("1", "a", "is right", "6.6666666666666666666667", PASSED),
            check("1", "b", "is wrong", "3.3333333333333333333333", WRONG));
    String page = Pages.ascii(scorecard(thirds));
    assertThat(page).contains("6.66 of 10 points").contains("6.66 / 10  1 of 2");
    assertThat(Pages.labelled(page, "lost")).containsExactly("3.34 points");
  }

  @Test
  void cutsATitleThatIsTooLong() {
    String title = "A title that goes on and on ".repeat(5);
    assertThat(
            Pages.ascii(
                scorecard(
                    exercise("1", title, false, check("1", "a", "is right", "1", PASSED)),
                    exercise("bonus", title, true, check("2", "a", "is right", "1", WRONG)))))
        .contains("A title t...  [####################]  1 / 1  complete\n");
  }

  private static String points(Scorecard scorecard) {
    return Pages.ascii(scorecard).lines().findFirst().orElseThrow().replaceFirst(".*  ", "");
  }
}
