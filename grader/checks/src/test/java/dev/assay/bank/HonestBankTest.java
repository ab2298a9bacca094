package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.Isolations;
import dev.assay.engine.sandbox.NoSandboxException;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sandbox that breaks honest code is too tight. */
@Timeout(120)
class HonestBankTest {
  @ParameterizedTest
  @EnumSource(names = {"PROCESS", "LANDLOCK", "NAMESPACES"})
  void everyHonestSubmissionGetsEveryPoint(Level level, @TempDir Path folder) throws IOException {
    try (Sandbox sandbox = sandbox(level)) {
      BankGrading grading =
          new BankGrading(sandbox.launcher(), sandbox.isolation(), Limits.DEFAULT);
      SourceCompiler compiler = new SourceCompiler(InterventionsCourse.contracts());
      Map<String, Submission> submissions = WellBehaved.submissions(folder);
      assertThat(submissions).hasSizeGreaterThan(6);
      submissions.forEach(
          (id, submission) -> {
            Compiled compiled = compiler.compile(submission.files());
            Scorecard scorecard = grading.grade(submission, compiled);
            ExerciseCard card = BankGrading.card(scorecard);
            assertThat(card.points()).as("%s: %s", id, card).isEqualByComparingTo(card.maximum());
          });
    }
  }

  private static Sandbox sandbox(Level level) {
    try {
      return new Isolations(InterventionsCourse.contracts()).exactly(level);
    } catch (NoSandboxException missing) {
      return Assumptions.abort(missing.getMessage());
    }
  }
}
