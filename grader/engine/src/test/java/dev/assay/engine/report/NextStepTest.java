package dev.assay.engine.report;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.check;
import static dev.assay.engine.scorecard.ScorecardMother.exercise;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.simulation;
import static dev.assay.engine.scorecard.ScorecardMother.untouched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ScorecardMother;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which exercise and which check a page sends the student to. */
class NextStepTest {
  private static final Outcome PASSED = Outcome.passed();
  private static final Outcome WRONG = Outcome.of(Status.WRONG, Fact.got("2"));
  private static final Outcome WAITS = Outcome.of(Status.SKIPPED);
  private static final Outcome LEFT_OUT = Outcome.of(Status.NOT_SELECTED);
  private static final Outcome OURS = Outcome.of(Status.GRADER_ERROR, Fact.note("oh"));

  @Test
  void whatWasBegunComesBeforeWhatWasNot() {
    String page =
        Pages.ascii(
            scorecard(
                causalEffect(untouched(), untouched()),
                simulation(WRONG, PASSED),
                bonus(untouched())));
    assertThat(page).contains("Fix first, in exercise 2").endsWith("Exercise2.java\n");
  }

  @Test
  void afterACompleteExerciseComesTheNext() {
    String page =
        Pages.ascii(
            scorecard(
                causalEffect(PASSED, PASSED),
                simulation(untouched(), untouched()),
                bonus(untouched())));
    assertThat(page)
        .contains("Well done. Next is exercise 2: Simulate a network.")
        .contains("    run         mvn test -Dexercise=2")
        .endsWith("Exercise2.java\n");
  }

  @Test
  void afterTheLastExerciseComesTheBonus() {
    String page =
        Pages.ascii(
            scorecard(
                causalEffect(PASSED, PASSED), simulation(PASSED, PASSED), bonus(untouched())));
    assertThat(page)
        .contains("100 of 100 points\n")
        .contains("Well done. Next is the bonus exercise: Recover all neurons.")
        .doesNotContain("Every exercise");
  }

  @Test
  void aSelectedExerciseThatIsNotAttemptedIsNotTheWholeCourse() {
    String page =
        Pages.ascii(
            scorecard(
                causalEffect(LEFT_OUT, LEFT_OUT),
                simulation(untouched(), untouched()),
                bonus(LEFT_OUT)));
    assertThat(page).contains("\nNot attempted yet. Start with exercise 2: Simulate a network.\n");
  }

  @Test
  void aCheckThatWaitsIsNotTheOneToFix() {
    String page = Pages.ascii(scorecard(causalEffect(WAITS, WRONG)));
    assertThat(Pages.labelled(page, "check"))
        .containsExactly("finds the size of the effect, whatever its sign");
  }

  @Test
  void aWrongResultTellsMoreThanACheckThatWasNotAttempted() {
    String page = Pages.ascii(scorecard(causalEffect(untouched(), WRONG)));
    assertThat(Pages.labelled(page, "status"))
        .containsExactly("wrong: the answer is not the right one");
  }

  @Test
  void nobodyIsSentToRepairTheGrader() {
    String page =
        Pages.ascii(scorecard(causalEffect(OURS, WAITS), simulation(untouched(), untouched())));
    assertThat(page)
        .contains("The grader itself failed in 1 check. It is not your fault")
        .contains("Start with exercise 2")
        .endsWith("Exercise2.java\n");
  }

  @Test
  void aCheckOfNoPointsStillTellsWhatItCosts() {
    CheckCard guard = check("1", "shape", "has the right shape", "0", WRONG);
    CheckCard waiting = check("1", "value", "is right", "20", WAITS);
    String page = Pages.ascii(scorecard(exercise("1", "One", false, guard, waiting)));
    assertThat(Pages.labelled(page, "lost"))
        .containsExactly("nothing here, 20 points in the whole exercise");
  }

  @Test
  void onePointIsNotPlural() {
    CheckCard small = check("1", "a", "is right", "1.0", WRONG);
    assertThat(Pages.labelled(Pages.ascii(scorecard(exercise("1", "One", false, small))), "lost"))
        .containsExactly("1 point");
  }

  @Test
  void aCheckWithoutAHintHasNone() {
    assertThat(Pages.ascii(scorecard(bonus(WRONG)))).doesNotContain("    hint");
    assertThat(Pages.ascii(scorecard(simulation(WRONG, PASSED)))).contains("    hint 1  ");
  }

  @Test
  void aMissingClassSaysSo() {
    Outcome missing = Outcome.of(Status.NOT_ATTEMPTED, Fact.note("There is no class course.E."));
    assertThat(Pages.labelled(Pages.ascii(scorecard(bonus(missing))), "because"))
        .containsExactly("There is no class course.E.");
  }

  @Test
  void whatAStudentMayNotSeeIsCountedAndNotShown() {
    for (String visibility : List.of("hidden", "after-due-date")) {
      CheckCard secret =
          ScorecardMother.seen(
              visibility, check("1", "secret", "is secret", "8", WRONG.printing("psst", false)));
      CheckCard open = check("1", "open", "is open", "2", PASSED);
      String page = Pages.ascii(scorecard(exercise("1", "One", false, open, secret)));
      assertThat(page)
          .doesNotContain("secret")
          .doesNotContain("psst")
          .doesNotContain("got")
          .contains("2 of 10 points")
          .contains("Every check of exercise 1 that you may see now passes or waits; 1 other does")
          .endsWith("Exercise1.java\n");
    }
  }

  @Test
  void aVisibleCheckIsShownBeforeAHiddenOne() {
    CheckCard secret =
        ScorecardMother.seen("hidden", check("1", "secret", "is secret", "8", WRONG));
    CheckCard open = check("1", "open", "is open", "2", WRONG);
    String page = Pages.ascii(scorecard(exercise("1", "One", false, secret, open)));
    assertThat(Pages.labelled(page, "check")).containsExactly("is open");
  }
}
