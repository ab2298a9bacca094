package dev.assay.engine.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sums.
 *
 * @param points all points, those of bonus exercises included: up to {@code maximum + bonus}
 * @param maximum the most that the exercises without the bonus give
 * @param bonus the most that the bonus exercises give on top
 */
public record Totals(BigDecimal points, BigDecimal maximum, BigDecimal bonus) {

  /** The sums of exercises. */
  static Totals of(List<ExerciseCard> exercises) {
    return new Totals(
        exercises.stream().map(ExerciseCard::points).reduce(BigDecimal.ZERO, BigDecimal::add),
        maximum(exercises, exercise -> !exercise.bonus()),
        maximum(exercises, ExerciseCard::bonus));
  }

  private static BigDecimal maximum(List<ExerciseCard> exercises, Predicate<ExerciseCard> wanted) {
    return exercises.stream()
        .filter(wanted)
        .map(ExerciseCard::maximum)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
