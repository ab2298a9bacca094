package dev.assay.engine.lint;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Status;
import java.util.function.Supplier;

/** Every solution gets every point: nobody is asked for what the author can't do. */
final class SolutionsAreComplete implements Rule {
  @Override
  public String id() {
    return "solution";
  }

  @Override
  public String sentence() {
    return "every solution passes every check";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      Supplier<?> solution = evidence.proof().solutions().get(exercise.contract());
      if (solution == null) {
        found.require(
            false,
            exercise.id(),
            "there is no solution of "
                + exercise.contract().getSimpleName()
                + ", so nobody knows whether it can be done");
        continue;
      }
      for (CheckResult result : evidence.results(exercise, solution)) {
        found.require(
            result.status() == Status.PASSED,
            exercise.id() + "/" + result.check().id(),
            "the solution is " + result.status().key() + ": " + result.facts());
      }
    }
    return found.ruling();
  }
}
