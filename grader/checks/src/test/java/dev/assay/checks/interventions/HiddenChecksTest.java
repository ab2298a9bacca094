package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.Visibility;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.scorecard.StudentView;
import dev.assay.engine.scorecard.ValidScorecards;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a student can't see of the course's checks, and that it is fair all the same. */
class HiddenChecksTest {
  private final Course course = InterventionsCourse.course();

  @Test
  void everyExerciseHasSomeOfEachAndIsMostlyVisible() {
    assertThat(course.exercises())
        .allSatisfy(
            exercise -> {
              assertThat(exercise.checks())
                  .extracting(CheckSpec::visibility)
                  .contains(Visibility.values());
              double visible = exercise.with(CheckSpec::isVisible).maximum().doubleValue();
              assertThat(visible / exercise.maximum().doubleValue()).isBetween(0.65, 0.95);
            });
  }

  @Test
  void neitherNamesNorInputsNorAnswersOfHiddenChecksReachTheStudent() {
    for (Misconception<?> misconception : Misconceptions.all()) {
      Scorecard full =
          Graded.with(Map.of(misconception.contract(), misconception.implementation()));
      String student = ValidScorecards.validJson(StudentView.of(full, false));
      for (ExerciseCard exercise : full.exercises()) {
        String shown = texts(exercise, true);
        for (CheckCard check : exercise.checks()) {
          if (!check.visibility().equals("visible")) {
            assertThat(student).doesNotContain("\"" + check.title() + "\"", check.visibility());
            // What a visible check says itself is no secret: a call that both make, a label.
            secrets(check)
                .filter(secret -> !shown.contains(secret))
                .forEach(
                    secret -> assertThat(student).as(misconception.id()).doesNotContain(secret));
          }
        }
      }
      assertThat(student).doesNotContain("\"seed\"", "after-due-date", "hidden");
    }
  }

  @Test
  void everyMistakeButThreeOfDetailIsSeenByAVisibleCheck() {
    List<String> onlyHidden = new ArrayList<>();
    for (Misconception<?> misconception : Misconceptions.all()) {
      Scorecard view =
          StudentView.of(
              Graded.with(Map.of(misconception.contract(), misconception.implementation())), false);
      if (view.exercises().stream()
          .allMatch(exercise -> exercise.state() == ExerciseCard.State.COMPLETE)) {
        onlyHidden.add(misconception.id());
      }
    }
    // Floats, an empty group and a constant row: the contracts say what is meant.
    assertThat(onlyHidden)
        .containsExactly(
            "single-precision", "empty-group-counts-as-zero", "constant-row-gives-zero");
  }

  @Test
  void aTextSaysHowManyMoreThereAre() {
    ExerciseCard exercise = StudentView.of(Graded.solutions(), false).exercises().get(2);
    assertThat(exercise.unseen().orElseThrow().text())
        .isEqualTo("9 visible checks pass; 6 more were run when it was graded");
    assertThat(exercise.unseen().orElseThrow().points()).isEqualByComparingTo("8");
  }

  @Test
  void theViewOfAViewIsTheView() {
    ScorecardJson json = new ScorecardJson();
    String view = json.write(StudentView.of(Graded.solutions(), true));
    assertThat(json.write(json.read(view))).isEqualTo(view);
  }

  /** All that a check says and was said by. */
  private static Stream<String> secrets(CheckCard check) {
    return Stream.concat(
            check.facts().stream().map(CheckCard.FactCard::text),
            check.counterexample().stream().map(found -> found.literal()))
        .filter(text -> text.length() > 8);
  }

  private static String texts(ExerciseCard exercise, boolean visible) {
    return exercise.checks().stream()
        .filter(check -> check.visibility().equals("visible") == visible)
        .map(check -> Arrays.toString(secrets(check).toArray()))
        .reduce("", String::concat);
  }
}
