package dev.assay.app.watch;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.complete;
import static dev.assay.engine.scorecard.ScorecardMother.freshCheckout;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.simulation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How results of single exercises come together. */
class StandingTest {
  private final Standing fresh = new Standing(freshCheckout(), Map.of());

  @Test
  void takesTheNewerResultAndKeepsTheOthers() {
    Outcome left = Outcome.of(Status.NOT_SELECTED);
    Scorecard one =
        scorecard(
            causalEffect(Outcome.passed(), Outcome.passed()), simulation(left, left), bonus(left));
    Standing after = fresh.with(one);
    assertThat(after.of("1").points()).isEqualByComparingTo("20");
    assertThat(after.of("2")).isEqualTo(fresh.of("2"));
    assertThat(after.scorecard().totals().points()).isEqualByComparingTo(new BigDecimal("20"));
    assertThat(after.scorecard().totals().maximum()).isEqualByComparingTo("100");
  }

  @Test
  void beginsWithTheFirstThatIsNotComplete() {
    assertThat(fresh.first()).isEqualTo("1");
    assertThat(new Standing(complete(), Map.of()).first()).isEqualTo("1");
    Outcome untouched = Outcome.of(Status.NOT_ATTEMPTED);
    Scorecard second =
        scorecard(
            causalEffect(Outcome.passed(), Outcome.passed()),
            simulation(untouched, untouched),
            bonus(untouched));
    assertThat(new Standing(second, Map.of()).first()).isEqualTo("2");
  }

  @Test
  void doesNotGoBeyondTheEnds() {
    assertThat(fresh.neighbour("1", 1)).isEqualTo("2");
    assertThat(fresh.neighbour("1", -1)).isEqualTo("1");
    assertThat(fresh.neighbour("bonus", 1)).isEqualTo("bonus");
  }

  @Test
  void showsAsManyHintsAsWereAskedFor() {
    assertThat(fresh.shown().exercises().get(0).hints()).isEmpty();
    assertThat(fresh.withHint("1").shown().exercises().get(0).hints()).hasSize(1);
    assertThat(fresh.withHint("1").shown().exercises().get(1).hints()).isEmpty();
    assertThat(fresh.withHint("1").scorecard()).isEqualTo(fresh.scorecard());
  }
}
