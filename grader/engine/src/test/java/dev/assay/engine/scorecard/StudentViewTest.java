package dev.assay.engine.scorecard;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.check;
import static dev.assay.engine.scorecard.ScorecardMother.exercise;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.api.Test;

/** What a student's scorecard has, and above all what not. */
class StudentViewTest {
  private static final Outcome PASSED = Outcome.passed();
  private static final Outcome WRONG =
      Outcome.of(Status.WRONG, Fact.called("psst()"), Fact.got("4711")).printing("4712", false);

  private final Scorecard full =
      scorecard(
          exercise(
              "1",
              "One",
              false,
              check("1", "open", "is open", "2", PASSED),
              seen("after-due-date", check("1", "later", "is for later", "3", WRONG)),
              seen("hidden", check("1", "secret", "is secret", "5", WRONG))),
          bonus(PASSED));

  @Test
  void leavesNothingOfAHiddenCheckButThatThereIsOne() {
    String json = new ScorecardJson().write(StudentView.of(full, false));
    assertThat(ValidScorecards.violations(json)).isEmpty();
    assertThat(json)
        .contains("is open")
        .doesNotContain("later", "secret", "psst", "4711", "4712", "\"seed\"", "after-due-date");
    assertThat(json).contains("1 visible check passes; 2 more were run when it was graded");
  }

  @Test
  void sumsWhatIsVisible() {
    Scorecard view = StudentView.of(full, false);
    assertThat(view.totals().points()).isEqualByComparingTo("12");
    assertThat(view.totals().maximum()).isEqualByComparingTo("2");
    assertThat(view.totals().bonus()).isEqualByComparingTo("10");
    ExerciseCard one = view.exercises().get(0);
    assertThat(one.state()).isEqualTo(ExerciseCard.State.COMPLETE);
    assertThat(one.unseen().orElseThrow().points()).isEqualByComparingTo("8");
    assertThat(view.timing().checks().keySet()).isSubsetOf("1/open", "bonus/correlation");
  }

  @Test
  void isTheSameWhateverCameOfTheHiddenChecks() {
    Scorecard other =
        scorecard(
            exercise(
                "1",
                "One",
                false,
                check("1", "open", "is open", "2", PASSED),
                seen("after-due-date", check("1", "later", "is for later", "3", PASSED)),
                seen("hidden", check("1", "secret", "is secret", "5", PASSED))),
            bonus(PASSED));
    ScorecardJson json = new ScorecardJson();
    assertThat(json.write(StudentView.of(other, false)))
        .isEqualTo(json.write(StudentView.of(full, false)));
  }

  @Test
  void showsWhatWaitedForTheDueDateOnceItHasPassed() {
    String json = new ScorecardJson().write(StudentView.of(full, true));
    assertThat(json).contains("is for later", "4711").doesNotContain("secret");
    assertThat(json).contains("1 of 2 visible checks pass; 1 more was run when it was graded");
  }

  @Test
  void changesNothingWhereAllIsVisible() {
    Scorecard open = ScorecardMother.complete();
    assertThat(StudentView.of(open, false).exercises()).isEqualTo(open.exercises());
  }

  @Test
  void aScorecardThatWasReadIsWrittenAsBefore() {
    ScorecardJson json = new ScorecardJson();
    String text = json.write(full);
    assertThat(json.write(json.read(text))).isEqualTo(text);
  }
}
