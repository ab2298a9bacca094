package dev.assay.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.toy.ToyResults;
import dev.assay.engine.verdict.Status;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of submissions that don't come back. */
class TimeoutsTest {
  private static final String METHOD = "public double[] twice(double[] values, int times) {";

  @ParameterizedTest
  @ValueSource(
      strings = {
        METHOD + Toy.LOOP + "return values; }",
        "public DoublerExercise() {" + Toy.LOOP + "}" + METHOD + "return values; }",
        "static {" + Toy.LOOP + "}" + METHOD + "return values; }",
        METHOD
            + "try {"
            + Toy.LOOP
            + "throw new Error(); } catch (Throwable t) {}\n"
            + Toy.LOOP
            + "return values; }"
      })
  void givesUpALoopTwiceAndDoesNotAskAThirdTime(String members) {
    ToyResults results = Toy.run(Toy.doublerClass(members));
    assertThat(results.get("length").status()).isEqualTo(Status.TIMEOUT);
    assertThat(Toy.facts(results.get("length")))
        .isEqualTo(
            """
            called: twice(new double[] {1, 2, 3}, 1)
            got: no answer within 0.25 s of processor time or 8 s in all
            note: Look for a loop that never ends.""");
    // Which of them came second depends on the engine that runs first.
    Collection<CheckResult> all = results.values();
    assertThat(all).filteredOn(r -> Toy.facts(r).contains("0.25 s of")).hasSize(2);
    assertThat(all)
        .filteredOn(r -> Toy.facts(r).contains("Not run: two checks of this exercise"))
        .hasSize(3)
        .allSatisfy(r -> assertThat(r.status()).isEqualTo(Status.TIMEOUT));
    assertThat(results.get("often").status()).isEqualTo(Status.SKIPPED);
  }

  @Test
  void gradesTheOtherExerciseAllTheSame() {
    try (CheckoutSubjects subjects =
        new CheckoutSubjects(
            Toy.compiler()
                .compile(
                    Toy.files(
                        Toy.DOUBLER,
                        Toy.doubler(Toy.LOOP + "return values;"),
                        Toy.TABLE,
                        Toy.table(Toy.RIGHT_TABLE))),
            getClass().getClassLoader(),
            Toy.LIMITS)) {
      CheckRun run = new CheckRun(subjects, Toy.SEED);
      assertThat(run.run(Toy.doublerExercise()))
          .extracting(CheckResult::status)
          .doesNotContain(Status.PASSED, Status.GRADER_ERROR);
      assertThat(run.run(Toy.tableExercise()))
          .extracting(CheckResult::status)
          .containsOnly(Status.PASSED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Toy.LOOP,
        "try { Thread.sleep(600_000); } catch (InterruptedException e) {} ",
      })
  void saysTheSameWhicheverOfTheTwoTimesIsUpFirst(String never) {
    Limits limits = new Limits(Duration.ofMillis(200), Duration.ofMillis(600), 1000);
    ToyResults results =
        Toy.run(
            limits,
            Toy.doublerExercise(),
            Toy.files(Toy.DOUBLER, Toy.doubler(never + "return values;")));
    assertThat(results.get("length").status()).isEqualTo(Status.TIMEOUT);
    assertThat(Toy.facts(results.get("length")))
        .contains("got: no answer within 0.2 s of processor time or 0.6 s in all\n");
  }

  @Test
  void stopsShrinkingAtOnceIfAShrunkInputHangs() {
    // Wrong for long inputs, and hangs on what they shrink to.
    CheckResult any =
        Toy.run(Toy.doubler("if (values.length > 1) return null;\n" + Toy.LOOP + "return null;"))
            .get("any");
    assertThat(any.status()).isEqualTo(Status.TIMEOUT);
    assertThat(any.duration()).isLessThan(Toy.LIMITS.wall());
  }

  @Test
  void countsThePropertyAsOneTimeoutAndNamesTheCallThatHung() {
    // The first check to ask is a question that answers; the loop is for 0 times only.
    List<String> hung =
        Toy.run(Toy.doubler("if (times == 0)\n" + Toy.LOOP + Toy.RIGHT)).values().stream()
            .filter(result -> result.status() == Status.TIMEOUT)
            .map(Toy::facts)
            .toList();
    assertThat(hung).hasSize(1);
    assertThat(hung.get(0)).startsWith("called: twice(new double[] {").contains("}, 0)\n");
  }
}
