package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.check.Precedents;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.digest.Digests;
import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Script;
import dev.assay.engine.subject.SubjectLink;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Toy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked at once comes to the same as what is asked one by one, and costs no check. */
@Timeout(120)
class RehearsalTest {
  private static final String RIGHT =
      """
      double[] result = values.clone();
      for (int t = 0; t < times; t++) {
        for (int i = 0; i < result.length; i++) { result[i] *= 2; }
      }
      return result;
      """;

  private static final String OTHERWISE_RIGHT =
      "return java.util.Arrays.stream(values).map(v -> v * (1 << times)).toArray();";

  private final Launcher launcher = WorkerLauncher.withClasses(Digests.codeSource(Doubler.class));
  private final ExerciseSpec exercise = Toy.doublerExercise();

  @ParameterizedTest
  @ValueSource(
      strings = {
        OTHERWISE_RIGHT,
        "return values;",
        "return null;",
        "return new double[0];",
        "return new double[5_000_000];",
        "values[0] = 7; return values;",
        "throw new IllegalStateException(\"no\");",
        "throw new UnsupportedOperationException();",
        "if (times == 2) { throw new IllegalStateException(\"no\"); } " + OTHERWISE_RIGHT,
        "if (times == 2) { System.exit(1); } " + OTHERWISE_RIGHT,
        "if (times == 3) { Runtime.getRuntime().halt(0); } return values;",
        "if (times == 2) { while (true) { Thread.onSpinWait(); } } " + OTHERWISE_RIGHT,
        "if (values.length > 2) { return values; } " + OTHERWISE_RIGHT,
        "System.out.println(values.length); " + OTHERWISE_RIGHT,
        "System.out.print(\"x\".repeat(3000)); return values;",
      })
  void comesToWhatEachComesToAlone(String body) {
    Precedents precedents = new Precedents();
    run(RIGHT, precedents);
    List<CheckResult> alone = run(body, new Precedents());

    assertThat(run(body, precedents)).usingRecursiveComparison().isEqualTo(alone);
    assertThat(run(body, precedents)).usingRecursiveComparison().isEqualTo(alone);
  }

  @Test
  void keepsStaticFieldsOfOneCheckFromTheNext() {
    String body = "calls++; if (calls > 30) { return null; } " + OTHERWISE_RIGHT;
    String members =
        "static int calls; public double[] twice(double[] values, int times) { " + body + " }";
    Precedents precedents = new Precedents();
    run(RIGHT, precedents);
    List<CheckResult> alone = results(Toy.doublerClass(members), new Precedents());

    assertThat(results(Toy.doublerClass(members), precedents))
        .usingRecursiveComparison()
        .isEqualTo(alone);
    assertThat(alone.get(1).facts()).isEmpty();
    assertThat(alone.get(3).facts()).isNotEmpty();
  }

  @Test
  void judgesTheSameConversationOnce() {
    Precedents precedents = new Precedents();
    run(RIGHT, precedents);
    Counting counting = new Counting(subjects(Toy.doubler(RIGHT)));
    List<CheckResult> results = CheckRun.with(counting, Toy.SEED, precedents).run(exercise);

    assertThat(results).allMatch(result -> result.status().key().equals("passed"));
    assertThat(counting.opened).isZero();
  }

  private List<CheckResult> run(String body, Precedents precedents) {
    return results(Toy.doubler(body), precedents);
  }

  /** What does not depend on the clock. */
  private List<CheckResult> results(String source, Precedents precedents) {
    try (WorkerSubjects subjects = subjects(source)) {
      return CheckRun.with(subjects, Toy.SEED, precedents).run(exercise).stream()
          .map(
              result ->
                  new CheckResult(
                      result.check(),
                      result.status(),
                      result.facts(),
                      result.output(),
                      Duration.ZERO,
                      result.counterexample()))
          .toList();
    }
  }

  private WorkerSubjects subjects(String source) {
    Compiled compiled = Toy.compiler().compile(Toy.files(Toy.DOUBLER, source));
    assertThat(compiled.problems()).isEmpty();
    return new WorkerSubjects(compiled, launcher, Toys.LIMITS);
  }

  /** Counts the checks that ask for themselves. */
  private static final class Counting implements SubjectSource {
    private final SubjectSource source;
    private int opened;

    Counting(SubjectSource source) {
      this.source = source;
    }

    @Override
    public SubjectLink open(ExerciseSpec exercise) {
      opened++;
      return source.open(exercise);
    }

    @Override
    public SubjectLink open(ExerciseSpec exercise, Conversation rehearsed) {
      opened++;
      return source.open(exercise, rehearsed);
    }

    @Override
    public Map<String, Conversation> rehearse(ExerciseSpec exercise, List<Script> scripts) {
      return source.rehearse(exercise, scripts);
    }
  }
}
