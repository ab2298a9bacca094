package dev.assay.app.platform;

import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The part of a scorecard that was asked for: on a platform, an exercise that is graded alone is
 * the whole assignment, and all of it right is full marks.
 */
final class Selection {
  private Selection() {}

  /** The scorecard without the exercises that were left out. */
  static Scorecard of(Scorecard card) {
    List<ExerciseCard> selected =
        card.exercises().stream()
            .filter(exercise -> exercise.state() != ExerciseCard.State.NOT_SELECTED)
            .toList();
    if (selected.isEmpty() || selected.size() == card.exercises().size()) {
      return card;
    }
    // A bonus exercise alone has nothing that it could be a bonus to.
    boolean onlyBonus = selected.stream().allMatch(ExerciseCard::bonus);
    List<ExerciseCard> exercises =
        onlyBonus ? selected.stream().map(Selection::whole).toList() : selected;
    return new Scorecard(
        card.schema(),
        card.tool(),
        card.course(),
        card.submission(),
        card.seed(),
        card.isolation(),
        new Totals(
            sum(exercises, ExerciseCard::points),
            sum(exercises.stream().filter(each -> !each.bonus()).toList(), ExerciseCard::maximum),
            sum(exercises.stream().filter(ExerciseCard::bonus).toList(), ExerciseCard::maximum)),
        card.hints(),
        exercises,
        card.timing());
  }

  private static BigDecimal sum(
      List<ExerciseCard> exercises, Function<ExerciseCard, BigDecimal> number) {
    return exercises.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static ExerciseCard whole(ExerciseCard card) {
    return new ExerciseCard(
        card.id(),
        card.name(),
        card.title(),
        false,
        card.file(),
        card.lesson(),
        card.state(),
        card.points(),
        card.maximum(),
        card.checks(),
        card.hints(),
        card.unseen(),
        card.misconception(),
        card.exhibit());
  }
}
