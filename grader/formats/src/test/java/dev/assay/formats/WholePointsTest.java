package dev.assay.formats;

import static dev.assay.engine.scorecard.ScorecardMother.check;
import static dev.assay.engine.scorecard.ScorecardMother.exercise;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole points: right sums, and no check with more than it is worth. */
class WholePointsTest {
  @Test
  void thirdsSumToTheGradeAndToAHundred() {
    WholePoints points = WholePoints.of(Cases.graded("partial").checks());
    assertThat(points.points()).containsExactly(33, 0, 34, 0);
    assertThat(points.maxima()).containsExactly(33, 33, 34, 10);
    assertThat(points.sum()).isEqualTo(67);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sumsAreTheRoundedSumsWhateverTheChecksAreWorth(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<CheckCard> cards = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(30); i++) {
        BigDecimal worth = BigDecimal.valueOf(random.nextInt(3_000_000), 1 + random.nextInt(6));
        Status status = random.nextBoolean() ? Status.PASSED : Status.WRONG;
        cards.add(check("1", "c" + i, "c", worth.toPlainString(), Outcome.of(status)));
      }
      List<GradedCheck> checks =
          cards.stream()
              .map(
                  c ->
                      new GradedCheck(
                          exercise("1", "e", false, cards.toArray(CheckCard[]::new)), c))
              .toList();
      WholePoints points = WholePoints.of(checks);
      assertThat(points.sum()).isEqualTo(rounded(checks, CheckCard::points));
      assertThat(points.maxima().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(rounded(checks, CheckCard::maximum));
      for (int i = 0; i < checks.size(); i++) {
        assertThat(points.points().get(i)).isBetween(0, points.maxima().get(i));
      }
    }
  }

  private static int rounded(
      List<GradedCheck> checks, java.util.function.Function<CheckCard, BigDecimal> part) {
    return checks.stream()
        .map(each -> part.apply(each.check()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
