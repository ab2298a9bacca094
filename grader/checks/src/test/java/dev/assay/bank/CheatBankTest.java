package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.CompileService;
import dev.assay.engine.sandbox.Isolations;
import dev.assay.engine.sandbox.NoSandboxException;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.sandbox.WorkerPool;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile submission at every level that an instructor may grade with: no points, the verdict
 * that it deserves, nothing left behind, and nobody else's scorecard changed.
 */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheatBankTest {
  /** Every so many cheats, one of the well-behaved is graded. */
  private static final int CHEATS_BETWEEN = 9;

  private final List<Submission> cheats = new ArrayList<>();
  private final List<Submission> wellBehaved = new ArrayList<>();
  private Bank bank = new Bank(Path.of(""), new TreeMap<>());

  /** What a student handed in, and what came of compiling it. */
  private record Handed(Submission submission, Compiled compiled) {
    String id() {
      return submission.id();
    }
  }

  @BeforeAll
  void read(@TempDir Path folder) throws IOException {
    bank = Bank.cheats(Files.createDirectory(folder.resolve("cheats")));
    cheats.addAll(bank.submissions().values());
    assertThat(cheats.stream().map(Submission::id).toList())
        .hasSize(63)
        .containsExactlyElementsOf(bank.expectations().keySet());
    wellBehaved.addAll(
        WellBehaved.submissions(Files.createDirectory(folder.resolve("honest"))).values());
  }

  @TestFactory
  List<DynamicTest> landlock() throws IOException {
    return tests(Level.LANDLOCK);
  }

  @TestFactory
  List<DynamicTest> namespaces() throws IOException {
    return tests(Level.NAMESPACES);
  }

  /** Compiles all, the bombs among them, in a compiler that is as shut in as the workers. */
  private static List<Handed> compiled(List<Submission> submissions, Sandbox sandbox)
      throws IOException {
    Course course = InterventionsCourse.course();
    CourseNames names =
        CourseNames.of(
            course.given(), course.exercises().stream().map(ExerciseSpec::submission).toList());
    try (CompileService compiler =
        new CompileService(sandbox.launcher(), 1, names, CompileService.LIMITS)) {
      return submissions.stream()
          .map(submission -> new Handed(submission, compiler.compile(submission.files())))
          .toList();
    }
  }

  private List<DynamicTest> tests(Level level) throws IOException {
    Traces.notHere().ifPresent(Assumptions::abort);
    Traces before = Traces.now();
    Sandbox alone = sandbox(level);
    WorkerPool pool = new WorkerPool(alone.launcher(), 2);
    Sandbox pooled = new Sandbox(pool, alone.isolation());
    // As in a run: whoever comes later is asked at once what the checks have asked before.
    Grading checks = BankGrading.checks();
    Deque<DynamicTest> good = new ArrayDeque<>();
    for (Handed handed : compiled(wellBehaved, alone)) {
      String card =
          BankGrading.lasting(graded(BankGrading.checks(), alone, handed, Limits.DEFAULT));
      graded(checks, alone, handed, Limits.DEFAULT);
      good.add(dynamicTest(handed.id(), () -> isAsAlone(checks, pooled, handed, card)));
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (Handed handed : compiled(cheats, alone)) {
      tests.add(dynamicTest(handed.id(), () -> getsNothing(checks, pooled, handed)));
      if (tests.size() % CHEATS_BETWEEN == 0 && !good.isEmpty()) {
        tests.add(good.remove());
      }
    }
    tests.addAll(good);
    tests.add(
        dynamicTest(
            "nothing is left",
            () -> {
              pooled.close();
              before.assertNothingIsLeft();
            }));
    return tests;
  }

  private static Sandbox sandbox(Level level) {
    try {
      return new Isolations(InterventionsCourse.contracts()).exactly(level);
    } catch (NoSandboxException missing) {
      return Assumptions.abort(missing.getMessage());
    }
  }

  private void getsNothing(Grading checks, Sandbox sandbox, Handed handed) {
    Scorecard scorecard = graded(checks, sandbox, handed, BankGrading.SHORT);
    assertThat(scorecard.totals().points()).isZero();
    assertThat(BankGrading.verdict(scorecard)).isIn(bank.allowed(handed.id()));
    assertThat(BankGrading.statuses(scorecard))
        .doesNotContain(Status.GRADER_ERROR, Status.NOT_ATTEMPTED, Status.NOT_SELECTED);
  }

  private static void isAsAlone(Grading checks, Sandbox sandbox, Handed handed, String alone) {
    Scorecard scorecard = graded(checks, sandbox, handed, Limits.DEFAULT);
    assertThat(BankGrading.verdict(scorecard)).isEqualTo(Status.PASSED);
    assertThat(BankGrading.lasting(scorecard)).isEqualTo(alone);
  }

  private static Scorecard graded(Grading checks, Sandbox sandbox, Handed handed, Limits limits) {
    return new BankGrading(checks, sandbox.launcher(), sandbox.isolation(), limits)
        .grade(handed.submission(), handed.compiled());
  }
}
