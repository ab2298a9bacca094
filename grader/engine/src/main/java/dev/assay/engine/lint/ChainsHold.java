package dev.assay.engine.lint;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import java.util.ArrayList;
import java.util.List;

/** A check waits for checks of its own exercise only, and those come before it. */
final class ChainsHold implements Rule {
  @Override
  public String id() {
    return "after";
  }

  @Override
  public String sentence() {
    return "every check waits for earlier checks of its exercise";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      List<String> earlier = new ArrayList<>();
      for (CheckSpec check : exercise.checks()) {
        found.require(
            earlier.containsAll(check.after()),
            exercise.id() + "/" + check.id(),
            "waits for " + check.after() + ", but the checks before it are " + earlier);
        earlier.add(check.id());
      }
    }
    return found.ruling();
  }
}
