package dev.assay.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.toy.ToyResults;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every check of the rubric has one result, whatever happens. */
class CheckRunTest {
  private static final Doubler RIGHT =
      (values, times) -> {
        double[] out = values.clone();
        for (int i = 0; i < out.length; i++) {
          out[i] *= 1 << times;
        }
        return out;
      };

  @Test
  void givesAResultForEveryCheckInTheOrderOfTheRubric() {
    ExerciseSpec exercise = Toy.doublerExercise();
    assertThat(run(exercise, RIGHT).values())
        .extracting(CheckResult::check)
        .containsExactlyElementsOf(exercise.checks());
    assertThat(run(exercise(FaultyChecks.class), RIGHT).values())
        .extracting(result -> result.check().id())
        .containsExactly(
            "throws",
            "inside-jdk",
            "property",
            "disabled",
            "disabled-property",
            "assumes",
            "sound");
  }

  @Test
  void takesAFaultOfACheckForAFaultOfTheGrader() {
    ToyResults results = run(exercise(FaultyChecks.class), RIGHT);
    assertThat(results.except("sound"))
        .extracting(CheckResult::status)
        .containsOnly(Status.GRADER_ERROR);
    assertThat(results.get("sound").status()).isEqualTo(Status.PASSED);
  }

  @Test
  void namesTheLineOfTheCheckThatFailed() {
    ToyResults results = run(exercise(FaultyChecks.class), RIGHT);
    assertThat(Toy.facts(results.get("throws")))
        .matches(
            "note: The check itself failed: java.lang.IllegalStateException: a fault of the check"
                + " at .*FaultyChecks\\.fails\\(FaultyChecks\\.java:\\d+\\)");
    assertThat(Toy.facts(results.get("inside-jdk")))
        .matches(".*NullPointerException: inside at .*FaultyChecks\\.failsInsideTheJdk\\(.*");
    // The smallest number at which it fails.
    assertThat(Toy.facts(results.get("property")))
        .matches(".*IllegalStateException: a fault at 0 at .*FaultyChecks\\.failsInAProperty\\(.*");
  }

  @Test
  void neverTakesACheckThatWasNotRunForPassed() {
    ToyResults results = run(exercise(FaultyChecks.class), RIGHT);
    assertThat(Toy.facts(results.get("disabled")))
        .startsWith("note: The check was not run. ")
        .contains("on holiday");
    assertThat(Toy.facts(results.get("disabled-property")))
        .startsWith("note: The check was not run. ")
        .contains("on holiday, too");
    assertThat(Toy.facts(results.get("assumes"))).contains("not today");
  }

  @Test
  void aClassOfChecksThatCantBeMadeCostsAllItsChecks() {
    ToyResults results = run(exercise(UnmakeableChecks.class), RIGHT);
    assertThat(results.values())
        .hasSize(2)
        .allSatisfy(
            result -> {
              assertThat(result.status()).isEqualTo(Status.GRADER_ERROR);
              assertThat(Toy.facts(result)).contains("no instance");
            });
  }

  @Test
  void aSourceThatFailsIsTheGradersFault() {
    List<CheckResult> results =
        new CheckRun(
                exercise -> {
                  throw new IllegalStateException("no sandbox");
                },
                Toy.SEED)
            .run(Toy.doublerExercise());
    assertThat(results).extracting(CheckResult::status).containsOnly(Status.GRADER_ERROR);
    assertThat(results).allSatisfy(result -> assertThat(Toy.facts(result)).contains("no sandbox"));
  }

  @Test
  void aFailureAfterAFailureWaits() {
    assertWaiting(
        new int[] {1, 2, 3, 4}, Status.WRONG, Status.SKIPPED, Status.SKIPPED, Status.SKIPPED);
    assertWaiting(new int[] {2, 3}, Status.PASSED, Status.WRONG, Status.SKIPPED, Status.PASSED);
    assertWaiting(new int[] {1, 3}, Status.WRONG, Status.PASSED, Status.WRONG, Status.PASSED);
    assertWaiting(new int[] {3, 4}, Status.PASSED, Status.PASSED, Status.WRONG, Status.SKIPPED);
    assertWaiting(new int[] {4}, Status.PASSED, Status.PASSED, Status.PASSED, Status.WRONG);
  }

  @Test
  void namesTheCheckThatItWaitsFor() {
    ToyResults results = run(exercise(WaitingChecks.class), wrongFor(1, 2, 3, 4));
    assertThat(results.get("b").facts())
        .containsExactly(Fact.note("Waits for the check \"comes first\"."));
    assertThat(results.get("c").facts())
        .containsExactly(Fact.note("Waits for the check \"comes second\"."));
    assertThat(results.get("d").facts())
        .containsExactly(Fact.note("Waits for the check \"comes first\"."));
  }

  @Test
  void whatIsNotAttemptedStaysSo() {
    Doubler nothing =
        (values, times) -> {
          throw new UnsupportedOperationException("todo");
        };
    assertThat(run(exercise(WaitingChecks.class), nothing).values())
        .extracting(CheckResult::status)
        .containsOnly(Status.NOT_ATTEMPTED);
    Doubler half =
        (values, times) -> {
          if (values[0] == 1) {
            return new double[0];
          }
          throw new UnsupportedOperationException("todo");
        };
    assertThat(run(exercise(WaitingChecks.class), half).values())
        .extracting(CheckResult::status)
        .containsExactly(
            Status.WRONG, Status.NOT_ATTEMPTED, Status.NOT_ATTEMPTED, Status.NOT_ATTEMPTED);
  }

  @Test
  void aSubmissionThatIsMissingIsNotAttempted() {
    List<CheckResult> results =
        new CheckRun(
                exercise -> {
                  throw new Finding(Status.NOT_ATTEMPTED, Fact.note("nothing there"));
                },
                Toy.SEED)
            .run(Toy.doublerExercise());
    assertThat(results).extracting(CheckResult::status).containsOnly(Status.NOT_ATTEMPTED);
  }

  @Test
  void whatNobodyAskedForIsLeftOut() {
    assertThat(CheckRun.notSelected(Toy.doublerExercise()))
        .hasSize(6)
        .extracting(CheckResult::status)
        .containsOnly(Status.NOT_SELECTED);
  }

  private static void assertWaiting(int[] wrong, Status... statuses) {
    assertThat(run(exercise(WaitingChecks.class), wrongFor(wrong)).values())
        .extracting(CheckResult::status)
        .containsExactly(statuses);
  }

  private static Doubler wrongFor(int... numbers) {
    return (values, times) -> {
      for (int number : numbers) {
        if (values[0] == number) {
          return new double[0];
        }
      }
      return values;
    };
  }

  private static ExerciseSpec exercise(Class<?> checks) {
    return Course.of("c", "C", "1", "sha256:0", "src", List.of(checks)).exercises().get(0);
  }

  private static ToyResults run(ExerciseSpec exercise, Doubler doubler) {
    TrustedSubjects subjects = new TrustedSubjects(Map.of(Doubler.class, () -> doubler));
    return new ToyResults(new CheckRun(subjects, Toy.SEED).run(exercise));
  }
}
