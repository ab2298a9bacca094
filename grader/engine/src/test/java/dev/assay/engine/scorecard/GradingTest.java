package dev.assay.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Hints;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Table;
import dev.assay.engine.toy.Toy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which checks a grading runs, in which order, and what hints do to it. */
class GradingTest {
  private static final SubmissionReference NOBODY =
      new SubmissionReference("nobody", "sha256:" + "0".repeat(64), List.of());

  private static final Hints HINTS =
      new Hints(Map.of("1.1", "nudge", "1.2", "where", "1.3", "how", "2.1", "only one"));

  private static final Doubler RIGHT =
      (values, times) -> Arrays.stream(values).map(v -> v * (1 << times)).toArray();

  private final Course course = Toy.course();

  @Test
  void runsTheVisibleChecksOnlyIfAsked() {
    ExerciseCard exercise = grade(grading().visibleOnly(), RIGHT).exercises().get(0);
    assertThat(exercise.checks())
        .extracting(CheckCard::id)
        .containsExactly("length", "once", "often", "any", "unchanged");
    assertThat(exercise.maximum()).isEqualByComparingTo("8.5");
    assertThat(exercise.state()).isEqualTo(ExerciseCard.State.COMPLETE);
    UnseenCard unseen = exercise.unseen().orElseThrow();
    assertThat(unseen.checks()).isEqualTo(1);
    assertThat(unseen.points()).isEqualByComparingTo("1.5");
    assertThat(unseen.text()).isEqualTo("5 visible checks pass; 1 more runs when graded");
  }

  @Test
  void runsEveryCheckOtherwiseInTheOrderOfTheRubric() {
    ExerciseCard exercise = grade(grading(), RIGHT).exercises().get(0);
    assertThat(exercise.checks())
        .extracting(CheckCard::id)
        .containsExactlyElementsOf(
            course.exercises().get(0).checks().stream().map(CheckSpec::id).toList());
    assertThat(exercise.unseen()).isEmpty();
  }

  @Test
  void anExerciseThatNobodyAskedForWaitsForNothing() {
    Scorecard card =
        grade(new Grading(course, List.of(course.exercises().get(1)), Toy.SEED), RIGHT);
    assertThat(card.exercises().get(0).state()).isEqualTo(ExerciseCard.State.NOT_SELECTED);
    assertThat(card.totals().maximum()).isEqualByComparingTo("10");
  }

  @Test
  void asksNothingVisibleAfterSomethingHidden() {
    // What is asked for by the hidden check: one value, twice. A submission that tells of it in a
    // later visible check would show it to its student.
    List<String> asked = new ArrayList<>();
    Doubler doubler =
        (values, times) -> {
          asked.add(Arrays.toString(values) + times);
          return RIGHT.twice(values, times);
        };
    Table table =
        (rows, columns) -> {
          asked.add("the other exercise");
          return new double[rows][columns];
        };
    grade(grading(), doubler, table);
    assertThat(asked)
        .hasSizeGreaterThan(40)
        .contains("the other exercise")
        .endsWith("[1.0]1", "[1.0]1");
  }

  @Test
  void hintsAreOnTheScorecardAndChangeNothingElse() {
    Doubler wrong = (values, times) -> values;
    List<List<String>> hints = new ArrayList<>();
    for (int level = 0; level <= 3; level++) {
      Scorecard card = grade(grading().withHints(HINTS, level), wrong);
      assertThat(card.hints()).isEqualTo(level);
      assertThat(card.totals()).isEqualTo(grade(grading(), wrong).totals());
      hints.add(card.exercises().get(0).hints());
      assertThat(card.exercises().get(1).hints()).hasSize(Math.min(1, level));
    }
    assertThat(hints)
        .containsExactly(
            List.of(),
            List.of("nudge"),
            List.of("nudge", "where"),
            List.of("nudge", "where", "how"));
  }

  private Grading grading() {
    List<ExerciseSpec> all = course.exercises();
    return new Grading(course, all, Toy.SEED);
  }

  private static Scorecard grade(Grading grading, Doubler doubler) {
    return grade(grading, doubler, (rows, columns) -> new double[rows][columns]);
  }

  private static Scorecard grade(Grading grading, Doubler doubler, Table table) {
    TrustedSubjects subjects =
        new TrustedSubjects(Map.of(Doubler.class, () -> doubler, Table.class, () -> table));
    return ValidScorecards.valid(
        grading.grade(NOBODY, subjects, new Isolation(Isolation.Level.NONE)));
  }
}
