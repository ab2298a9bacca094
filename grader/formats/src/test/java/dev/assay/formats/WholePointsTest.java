package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole points of a scorecard that is known; {@link AnyScorecardTest} has all others. */
class WholePointsTest {
  @Test
  void thirdsSumToTheGradeAndToAHundred() {
    WholePoints points = WholePoints.of(Cases.graded("partial").checks());
    assertThat(points.points()).containsExactly(33, 0, 34, 0);
    assertThat(points.maxima()).containsExactly(33, 33, 34, 10);
    assertThat(points.sum()).isEqualTo(67);
  }
}
