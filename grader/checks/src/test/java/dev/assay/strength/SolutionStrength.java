package dev.assay.strength;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The graded checks as tests of the copied solutions, one test for each check: what PIT asks
 * whether it notices a change. Its name ends in no "Test", because there are no copies in a usual
 * build.
 */
class SolutionStrength {

  @TestFactory
  Stream<DynamicTest> everyCheckPasses() {
    return InterventionsCourse.course().exercises().stream()
        .flatMap(
            exercise ->
                exercise.checks().stream()
                    .map(check -> exercise.with(check::equals))
                    .map(one -> dynamicTest(name(one), () -> expectPassed(one))));
  }

  /** The names of the tests, in order. */
  static List<String> names() {
    return InterventionsCourse.course().exercises().stream()
        .flatMap(
            exercise -> exercise.checks().stream().map(check -> exercise.id() + "/" + check.id()))
        .toList();
  }

  private static String name(ExerciseSpec exercise) {
    return exercise.id() + "/" + exercise.checks().get(0).id();
  }

  private static void expectPassed(ExerciseSpec exercise) {
    TrustedSubjects subjects = new TrustedSubjects(Map.of(exercise.contract(), copy(exercise)));
    for (CheckResult result :
        new CheckRun(subjects, InterventionsCourse.STUDENT_SEED).run(exercise)) {
      if (result.status() != Status.PASSED) {
        throw new Finding(result.status(), result.facts());
      }
    }
  }

  private static Supplier<?> copy(ExerciseSpec exercise) {
    String name =
        SolutionCopies.PACKAGE
            + ".interventions."
            + exercise.contract().getSimpleName()
            + "Solution";
    return () -> {
      try {
        return Class.forName(name).getConstructor().newInstance();
      } catch (ReflectiveOperationException missing) {
        throw new IllegalStateException(
            "There is no copy " + name + ": run SolutionCopies first", missing);
      }
    };
  }
}
