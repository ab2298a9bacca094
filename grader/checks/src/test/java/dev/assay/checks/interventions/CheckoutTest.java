package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.report.TextPage;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.subject.CheckoutSubjects;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * What a student runs: the checks of the course on the exercise classes of this checkout.
 *
 * <p>It prints the page, writes {@code target/scorecard.json}, and is green while nothing is
 * attempted, red as soon as an attempted exercise fails. {@code -Dexercise=3.2} runs one exercise.
 */
@Tag("checkout")
class CheckoutTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
  private static final Path CHECKOUT = MODULE.resolve("../..").normalize();

  @TestFactory
  Stream<DynamicNode> checkout() throws IOException {
    Course course = InterventionsCourse.course();
    Path json = MODULE.resolve("target/scorecard.json");
    Files.deleteIfExists(json);
    Grading grading =
        new Grading(
            course,
            course.select(System.getProperty("exercise", "")),
            InterventionsCourse.STUDENT_SEED);
    Submission submission = Submission.ofCheckout(CHECKOUT, course);
    Compiled compiled =
        new SourceCompiler(InterventionsCourse.contracts()).compile(submission.files());
    Scorecard scorecard;
    try (CheckoutSubjects subjects =
        new CheckoutSubjects(compiled, getClass().getClassLoader(), Limits.DEFAULT)) {
      scorecard =
          grading.grade(submission.reference(), subjects, new Isolation(Isolation.Level.NONE));
    }
    Files.createDirectories(json.getParent());
    Files.writeString(json, new ScorecardJson().write(scorecard));
    System.out.println(TextPage.of(scorecard, InterventionsCourse.hints()));
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
