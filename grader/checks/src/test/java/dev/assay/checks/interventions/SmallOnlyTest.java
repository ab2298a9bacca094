package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.WrongProgram;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a program still gets that is right for small inputs only: the checks that need no more. */
class SmallOnlyTest {

  @Test
  void getsOnlyWhatNeedsNoLargeInput() {
    List<String> rows = SmallOnly.all().stream().map(SmallOnlyTest::row).toList();
    assertThat(rows)
        .containsExactly(
            "1 ten-trials 5: asks-once one-trial",
            "1 thousand-trials 8: asks-once one-trial any-box unchanged",
            "2 ten-neurons 3: shape precision notebook",
            "2 ten-steps 19: shape starts-at-zero influence strong-connections precision",
            "2 thousand-steps 27: shape starts-at-zero between-0-and-1 influence"
                + " strong-connections symmetric any-network precision unchanged",
            "3.2 ten-neurons 1: shape notebook",
            "3.2 twenty-columns 14: shape influence one-pair",
            "3.2 thousand-columns 31: shape influence one-pair silence size balanced skewed"
                + " exact-outcomes empty-group any-recording order unchanged repeatable",
            "bonus ten-neurons 0.5: shape notebook",
            "bonus twenty-columns 0: shape",
            "bonus thousand-columns 7.5: shape influence size direction constant-row any-recording"
                + " units unchanged repeatable");
  }

  /** The exercise, the program, its points, and the checks that it passes. */
  private static String row(WrongProgram program) {
    ExerciseCard card =
        Graded.alone(
            program.contract(), program.implementation(), InterventionsCourse.STUDENT_SEED);
    String passed =
        card.checks().stream()
            .filter(check -> check.status().equals("passed"))
            .map(CheckCard::id)
            .collect(Collectors.joining(" "));
    return card.id()
        + " "
        + program.id()
        + " "
        + card.points().stripTrailingZeros().toPlainString()
        + ": "
        + passed;
  }
}
