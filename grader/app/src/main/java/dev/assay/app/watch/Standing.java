package dev.assay.app.watch;

import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far every exercise is: the newest result of each, put together from gradings of some.
 *
 * @param scorecard all of it
 * @param shownHints how many hints a student asked for, by exercise
 */
record Standing(Scorecard scorecard, Map<String, Integer> shownHints) {
  /** Keeps a copy. */
  Standing {
    shownHints = Map.copyOf(shownHints);
  }

  /** The same with newer results, where there are some. */
  Standing with(Scorecard newer) {
    return new Standing(
        newer.with(
            newer.exercises().stream()
                .map(card -> card.state() == ExerciseCard.State.NOT_SELECTED ? of(card.id()) : card)
                .toList()),
        shownHints);
  }

  /** The result of an exercise. */
  ExerciseCard of(String id) {
    return scorecard.exercises().stream()
        .filter(card -> card.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no exercise " + id));
  }

  /** The same with one more hint of an exercise, as long as there is one. */
  Standing withHint(String id) {
    Map<String, Integer> more = new LinkedHashMap<>(shownHints);
    more.merge(id, 1, Integer::sum);
    return new Standing(scorecard, more);
  }

  /** The exercise to begin with: the first that is not complete, else the first. */
  String first() {
    return scorecard.exercises().stream()
        .filter(card -> card.state() != ExerciseCard.State.COMPLETE)
        .findFirst()
        .orElse(scorecard.exercises().get(0))
        .id();
  }

  /**
   * The exercise after or before one, or the same at either end.
   *
   * @param step 1 or -1
   */
  String neighbour(String id, int step) {
    List<String> ids = scorecard.exercises().stream().map(ExerciseCard::id).toList();
    int place = ids.indexOf(id) + step;
    return ids.get(Math.max(0, Math.min(ids.size() - 1, place)));
  }

  /** The scorecard with the hints that were asked for, and no others. */
  Scorecard shown() {
    return scorecard.with(
        scorecard.exercises().stream()
            .map(
                card ->
                    card.withHints(
                        card.hints().stream()
                            .limit(shownHints.getOrDefault(card.id(), 0))
                            .toList()))
            .toList());
  }
}
