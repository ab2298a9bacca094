package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.engine.checkout.CheckoutGrading;
import dev.assay.engine.report.TextPage;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code mvn test} does, for the green arrow of an editor: a node for each check of this
 * checkout's exercises, aborted while its exercise is not attempted. {@code -Dexercise=3.2} runs
 * one exercise.
 */
@Tag("checkout")
class CheckoutTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

  @TestFactory
  Stream<DynamicNode> checkout() throws IOException {
    CheckoutGrading grading = new CheckoutGrading(MODULE.resolve("target/scorecard.json"));
    Scorecard scorecard =
        grading.grade(
            grading.checkout(MODULE.resolve("../..")),
            System.getProperty("exercise", ""),
            Integer.getInteger("hints", 1));
    System.out.print(TextPage.of(scorecard, InterventionsCourse.hints()));
    return scorecard.exercises().stream().map(CheckoutTest::exercise);
  }

  private static DynamicNode exercise(ExerciseCard exercise) {
    return dynamicContainer(
        exercise.id() + " " + exercise.title(),
        exercise.checks().stream()
            .map(check -> dynamicTest(check.title(), () -> verdict(exercise, check))));
  }

  /** One check as JUnit sees it: an exercise that nobody has begun is aborted, not failed. */
  private static void verdict(ExerciseCard exercise, CheckCard check) {
    List<ExerciseCard.State> untouched =
        List.of(ExerciseCard.State.NOT_ATTEMPTED, ExerciseCard.State.NOT_SELECTED);
    if (untouched.contains(exercise.state())) {
      abort(exercise.state().key());
    }
    if (!check.status().equals("passed")) {
      fail(
          check.facts().stream()
              .map(fact -> fact.label() + ": " + fact.text())
              .collect(Collectors.joining("; ", check.status() + "; ", "")));
    }
  }
}
