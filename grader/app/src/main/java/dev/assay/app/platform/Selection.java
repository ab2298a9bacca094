package dev.assay.app.platform;

import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import java.util.List;

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
    return card.with(onlyBonus ? selected.stream().map(ExerciseCard::asWhole).toList() : selected);
  }
}
