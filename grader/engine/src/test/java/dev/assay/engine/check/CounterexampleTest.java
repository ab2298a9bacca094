package dev.assay.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.subject.Literals;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.toy.ToyResults;
import dev.assay.engine.verdict.Difference;
import dev.assay.engine.verdict.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The smallest input that breaks a property, as data. */
class CounterexampleTest {
  /** Adds one to the second value of two or more. */
  private static final Doubler WRONG =
      (values, times) -> {
        double[] out = right(values, times);
        if (out.length > 1) {
          out[1] += 1;
        }
        return out;
      };

  @Test
  void hasTheCallBothAnswersAndWhereTheyDiffer() {
    Counterexample found = found(WRONG);
    assertThat(Literals.pasted("DoublerExercise", found.call()))
        .contains("new DoublerExercise().twice(new double[] {0, 0}, 0)");
    Difference difference = found.difference().orElseThrow();
    assertThat(difference.returned()).isEqualTo(new double[] {0, 1});
    assertThat(difference.expected()).contains(new double[] {0, 0});
    assertThat(difference.index()).containsExactly(1);
    assertThat(found.complete()).isTrue();
    assertThat(found.tries()).isPositive();
  }

  @Test
  void isTheSameForEveryRun() {
    assertThat(found(WRONG).tries()).isEqualTo(found(WRONG).tries());
  }

  @Test
  void showsTheArgumentsAsTheyWereBeforeTheCall() {
    Doubler destructive =
        (values, times) -> {
          Arrays.fill(values, 77);
          return new double[values.length];
        };
    Counterexample found = found(destructive);
    assertThat(Literals.pasted("E", found.call()).orElseThrow()).doesNotContain("77");
  }

  @Test
  void aCrashHasACallAndNoAnswer() {
    Doubler crashing =
        (values, times) -> {
          throw new IllegalStateException("oh");
        };
    CheckResult any = run(crashing).get("any");
    assertThat(any.status()).isEqualTo(Status.CRASHED);
    Counterexample found = any.counterexample().orElseThrow();
    assertThat(found.difference()).isEmpty();
    assertThat(Literals.pasted("E", found.call())).contains("new E().twice(new double[] {0}, 0)");
  }

  @Test
  void onlyAPropertyThatFailedHasOne() {
    assertThat(run(CounterexampleTest::right).values())
        .allSatisfy(result -> assertThat(result.counterexample()).isEmpty());
    assertThat(run(WRONG).values())
        .filteredOn(result -> result.check().kind() == CheckSpec.Kind.EXAMPLE)
        .allSatisfy(result -> assertThat(result.counterexample()).isEmpty());
  }

  @Test
  void theSearchEndsByCountAndSaysSo() {
    AtomicInteger asked = new AtomicInteger();
    List<CheckResult> results =
        new CheckRun(
                new TrustedSubjects(
                    Map.of(
                        Doubler.class,
                        () ->
                            (Doubler)
                                (values, times) -> {
                                  asked.incrementAndGet();
                                  return new double[0];
                                })),
                Toy.SEED)
            .run(
                Course.of("c", "C", "1", "sha256:0", "src", List.of(VastChecks.class))
                    .exercises()
                    .get(0));
    Counterexample found = results.get(0).counterexample().orElseThrow();
    assertThat(found.complete()).isFalse();
    assertThat(found.tries()).isEqualTo(Search.MOST_TRIES);
    assertThat(asked).hasValueLessThanOrEqualTo(Search.MOST_TRIES + VastChecks.TRIES);
  }

  private static double[] right(double[] values, int times) {
    return Arrays.stream(values).map(v -> v * (1 << times)).toArray();
  }

  private static Counterexample found(Doubler doubler) {
    return run(doubler).get("any").counterexample().orElseThrow();
  }

  private static ToyResults run(Doubler doubler) {
    TrustedSubjects subjects = new TrustedSubjects(Map.of(Doubler.class, () -> doubler));
    return new ToyResults(new CheckRun(subjects, Toy.SEED).run(Toy.doublerExercise()));
  }
}
