package dev.assay.engine.lint;

import dev.assay.engine.course.ExerciseSpec;
import java.math.BigDecimal;
import java.util.Optional;

/** The checks of an exercise are worth together what students are told that it is worth. */
final class PointsAddUp implements Rule {
  @Override
  public String id() {
    return "points";
  }

  @Override
  public String sentence() {
    return "the points of its checks add up to what each exercise is worth";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      Optional<BigDecimal> promised =
          Optional.ofNullable(evidence.proof().points().get(exercise.id()));
      found.require(
          promised.isPresent() && promised.get().compareTo(exercise.maximum()) == 0,
          exercise.id(),
          "its checks are worth "
              + exercise.maximum().toPlainString()
              + " points together, but it promises "
              + promised.map(BigDecimal::toPlainString).orElse("nothing"));
    }
    return found.ruling();
  }
}
