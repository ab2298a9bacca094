package dev.assay.app.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.app.Complaint;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.kit.StubSource;
import dev.assay.engine.lint.CheckoutStubs;
import dev.assay.engine.lint.Evidence;
import dev.assay.engine.lint.Lint;
import dev.assay.engine.report.TextPage;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ValidScorecards;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine knows no course: it grades, lints and releases one about texts and ranks, which has
 * not a single double in it.
 */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondCourseTest {
  private final Path temporary;
  private final SecondCourse second;

  SecondCourseTest(@TempDir Path temporary) throws IOException {
    this.temporary = temporary;
    this.second = SecondCourse.compile(SecondCourse.FIXTURE, temporary.resolve("compiled"));
  }

  @Test
  void lintFindsItInOrder() throws IOException {
    try (CheckoutStubs stubs =
        new CheckoutStubs(second.sources(), course(), second.written().contracts())) {
      Evidence evidence =
          new Evidence(
              course(),
              second.written().hints(),
              second.written().proof(),
              second.sources(),
              stubs);
      assertThat(Lint.complete().look(evidence))
          .allSatisfy(
              (rule, ruling) ->
                  assertThat(ruling.holds()).as(rule.id() + " " + ruling.defects()).isTrue());
    }
  }

  @Test
  void theSolutionsGetEverythingInTheSandbox() throws IOException {
    Scorecard scorecard = grade(Map.of("Caesar", solved("Caesar"), "Ranks", solved("Ranks")));
    assertThat(scorecard.totals().points()).isEqualByComparingTo("20");
    assertThat(scorecard.exercises().get(0).checks())
        .extracting(CheckCard::id, CheckCard::status)
        .contains(tuple("other-characters", "passed"), tuple("any-text", "passed"));
  }

  @Test
  void aMistakeIsToldWithItsFactsAndItsName() throws IOException {
    Scorecard scorecard =
        grade(
            Map.of(
                "Caesar",
                "package text; public class CaesarExercise implements Caesar {"
                    + " public String encode(String text, int shift) {"
                    + " StringBuilder b = new StringBuilder();"
                    + " for (char c : text.toCharArray())"
                    + " b.append(Character.isLetter(c) ? (char) (c + shift) : c);"
                    + " return b.toString(); } }",
                "Ranks",
                solved("Ranks")
                    .replace("other > scores[i]", "other >= scores[i]")
                    .replace("other < scores[i]", "other <= scores[i]")
                    .replace("places[i] = 1", "places[i] = 0")));
    String page = TextPage.of(scorecard, second.written().hints());
    assertThat(page)
        .contains("called      encode(\"xyz\", 3)")
        .contains("expected    result = \"abc\"")
        .contains("got         result = \"{|}\"")
        .contains("likely      After the last letter, the alphabet begins again.")
        .contains("read        lessons/misconceptions/walks-on.md");
    assertThat(scorecard.exercises().get(1).misconception())
        .hasValueSatisfying(named -> assertThat(named.id()).isEqualTo("counts-equal-ones"));
  }

  @Test
  void anUntouchedStubIsNotAttempted() throws IOException {
    Submission submission = Submission.ofCheckout(second.sources(), course());
    assertThat(grade(submission).exercises())
        .allSatisfy(exercise -> assertThat(exercise.state().key()).isEqualTo("not-attempted"));
  }

  @Test
  void itsKitGivesNothingAwayAndWorks() throws IOException, Complaint, InterruptedException {
    Kit kit = Kit.of(second.written(), second.sources());
    Path folder = temporary.resolve("kit");
    for (Map.Entry<String, byte[]> file : kit.files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Proof proof = Proof.of(Contents.of(folder), kit.secrets());
    assertThat(proof.leaks()).isEmpty();
    assertThat(proof.holds()).isTrue();
    Files.writeString(folder.resolve("exercises/text/CaesarExercise.java"), solved("Caesar"));
    KitRun run = KitRun.grader(folder);
    assertThat(run.page()).contains("Assay: Text").contains("8 / 8").contains("0 / 8");
    assertThat(run.code()).isZero();
  }

  private Course course() {
    return second.written().course();
  }

  private String solved(String contract) throws IOException {
    String solution = "text.solutions." + contract + "Solution";
    return new StubSource(solution, "text." + contract + "Exercise")
        .solved(
            Files.readString(
                second.sources().resolve("solutions/" + solution.replace('.', '/') + ".java")));
  }

  private Scorecard grade(Map<String, String> classes) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "submission");
    for (Map.Entry<String, String> each : classes.entrySet()) {
      Files.writeString(folder.resolve(each.getKey() + "Exercise.java"), each.getValue());
    }
    return grade(Submission.ofFolder(folder, course()));
  }

  private Scorecard grade(Submission submission) {
    Compiled compiled = new SourceCompiler(second.contracts()).compile(submission.files());
    assertThat(compiled.problems()).isEmpty();
    try (WorkerSubjects subjects =
        new WorkerSubjects(
            compiled, WorkerLauncher.withClasses(second.contracts()), Limits.DEFAULT)) {
      return ValidScorecards.valid(
          new Grading(course(), course().exercises(), 7)
              .withHints(second.written().hints(), 1)
              .grade(submission.reference(), subjects, new Isolation(Isolation.Level.PROCESS)));
    }
  }
}
