package dev.assay.engine.lint;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Hints;
import java.util.stream.IntStream;

/** Every check points to a hint that is there, and every hint belongs to an exercise. */
final class HintsExist implements Rule {
  @Override
  public String id() {
    return "hint";
  }

  @Override
  public String sentence() {
    return "every check has its hint, and every hint its exercise";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    Hints hints = evidence.hints();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      int rungs = hints.count(exercise.id());
      for (CheckSpec check : exercise.checks()) {
        found.require(
            check.hint() >= 1 && check.hint() <= rungs,
            exercise.id() + "/" + check.id(),
            "points to hint " + check.hint() + ", but the exercise has " + rungs);
      }
    }
    hints
        .texts()
        .forEach(
            (reference, text) ->
                found.require(
                    !text.isBlank() && isOnALadder(reference, evidence),
                    "hint " + reference,
                    "is empty, or no rung of an exercise's ladder that begins with 1"));
    return found.ruling();
  }

  private static boolean isOnALadder(String reference, Evidence evidence) {
    return evidence.course().exercises().stream()
        .anyMatch(
            exercise ->
                IntStream.rangeClosed(1, evidence.hints().count(exercise.id()))
                    .anyMatch(rung -> reference.equals(exercise.id() + "." + rung)));
  }
}
