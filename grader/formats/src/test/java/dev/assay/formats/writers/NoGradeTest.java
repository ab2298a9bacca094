package dev.assay.formats.writers;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.simulation;
import static dev.assay.engine.scorecard.ScorecardMother.untouched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.CounterexampleCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.NumberTree;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardMother;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Graded;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no grade looks like none, and pictures stay within a platform's limit. */
class NoGradeTest {
  private static final Outcome BROKEN =
      Outcome.of(Status.COMPILE_ERROR, Fact.line("course/Exercise1.java:12:7"));
  private static final Outcome FAILED = Outcome.of(Status.GRADER_ERROR);
  private static final Scorecard PARTLY_FAILED =
      scorecard(
          causalEffect(Outcome.passed(), FAILED),
          simulation(Outcome.passed(), Outcome.passed()),
          bonus(untouched()));
  private static final Scorecard UNUSABLE =
      scorecard(causalEffect(BROKEN, BROKEN), simulation(BROKEN, BROKEN), bonus(untouched()));

  static List<SubmissionFormat> formats() {
    return List.of(
        new Gradescope(),
        new PrairieLearn(),
        new Coursera(),
        new CodeRunner(),
        new Vpl(),
        new Inginious(),
        new Exercism(),
        new Submitty());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void saysThatTheGraderFailedIfItDidOnOneCheck(SubmissionFormat format) {
    assertThat(text(format, PARTLY_FAILED)).containsIgnoringCase("the grader");
    assertThat(text(format, PARTLY_FAILED)).containsIgnoringCase("no grade");
  }

  @Test
  void leavesTheGradeOutWhereAPlatformCanDoWithoutOne() {
    assertThat(text(new PrairieLearn(), PARTLY_FAILED))
        .contains("\"gradable\" : false")
        .doesNotContain("\"score\"");
    assertThat(text(new Vpl(), PARTLY_FAILED)).doesNotContain("\nGrade :=>>");
    assertThat(text(new Inginious(), PARTLY_FAILED))
        .contains("\"crash\"")
        .doesNotContain("\"grade\"");
    // Exercism's word for that no test was run, so none may pass beside it.
    assertThat(text(new Exercism(), PARTLY_FAILED))
        .contains("\"status\" : \"error\"")
        .doesNotContain("\"pass\"");
    assertThat(text(new Sarif(), PARTLY_FAILED))
        .contains("\"executionSuccessful\" : false", "this is not your fault");
    assertThat(text(new Submitty(), PARTLY_FAILED)).contains("\"status\" : \"failure\"");
  }

  @Test
  void costsNoAttemptIfNothingCouldBeUsed() {
    assertThat(text(new PrairieLearn(), UNUSABLE))
        .contains("\"gradable\" : false", "course/Exercise1.java:12:7", "does not compile")
        .doesNotContain("\"score\"");
    assertThat(text(new Exercism(), UNUSABLE)).contains("\"status\" : \"error\"");
  }

  @Test
  void prairieLearnShowsWhatWasExpectedAndReturned() {
    String text = text(new PrairieLearn(), drawn(1, 3));
    assertThat(text).contains("\"images\"", "data:image/svg+xml;base64,");
  }

  @Test
  void picturesBeyondTheLimitAreLeftOutAndThatIsSaid() {
    String text = text(new PrairieLearn(), drawn(100, 18));
    assertThat(text.length()).isLessThan(1 << 20);
    assertThat(text)
        .contains("data:image/svg+xml;base64,")
        .contains("There is a picture of this, which would be more than this platform takes.");
  }

  private static Scorecard drawn(int count, int size) {
    NumberTree matrix = NumberTree.of(new double[size][size]).orElseThrow();
    CounterexampleCard found =
        new CounterexampleCard(
            "Exercise1.size(1)",
            List.of(),
            Optional.of(matrix),
            Optional.of(matrix),
            List.of(0, 0),
            1,
            true);
    CheckCard[] checks =
        IntStream.range(0, count).mapToObj(i -> check("c" + i, found)).toArray(CheckCard[]::new);
    ExerciseCard exercise = ScorecardMother.exercise("1", "Drawn", false, checks);
    return scorecard(exercise);
  }

  private static CheckCard check(String id, CounterexampleCard found) {
    CheckCard check =
        ScorecardMother.check(
            "1", id, "is right", "1", Outcome.of(Status.WRONG, Fact.called("size(1)")));
    return new CheckCard(
        check.id(),
        check.title(),
        "property",
        check.status(),
        check.points(),
        check.maximum(),
        check.lost(),
        check.visibility(),
        check.hint(),
        check.facts(),
        check.output(),
        Optional.of(found));
  }

  private static String text(SubmissionFormat format, Scorecard card) {
    Graded graded = Graded.of(card, false, Graded.Scoring.ALL);
    return String.join(
        "\n", format.write(graded, Settings.of(format)).stream().map(d -> d.text()).toList());
  }
}
