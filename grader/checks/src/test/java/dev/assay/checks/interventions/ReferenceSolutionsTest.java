package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.report.TextPage;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference solutions get every point. */
class ReferenceSolutionsTest {

  @Test
  void theReferenceSolutionsGetEveryPoint() {
    Scorecard scorecard = Graded.solutions();
    System.out.print(TextPage.of(scorecard, InterventionsCourse.hints()));
    List<CheckCard> failing =
        scorecard.exercises().stream()
            .flatMap(exercise -> exercise.checks().stream())
            .filter(check -> !check.status().equals("passed"))
            .toList();
    assertThat(failing).isEmpty();
    assertThat(scorecard.totals().points()).isEqualByComparingTo("110");
    assertThat(scorecard.totals().maximum()).isEqualByComparingTo("100");
    assertThat(scorecard.totals().bonus()).isEqualByComparingTo("10");
  }
}
