package dev.assay.engine.lint;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;

/** Every stub is {@code not-attempted}: whoever begins the course is not told of mistakes. */
final class StubsAreUntouched implements Rule {
  @Override
  public String id() {
    return "stub";
  }

  @Override
  public String sentence() {
    return "every stub is there, and not attempted";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      for (CheckResult result : evidence.ofStub(exercise)) {
        found.require(
            result.status() == Status.NOT_ATTEMPTED && !isMissing(result),
            exercise.id() + "/" + result.check().id(),
            exercise.submission()
                + " is "
                + result.status().key()
                + ", but a stub is there, compiles, and throws a NotImplementedException: "
                + result.facts());
      }
    }
    return found.ruling();
  }

  /** A class that is not there is not attempted, too, but then nobody was called. */
  private static boolean isMissing(CheckResult result) {
    return result.facts().stream().noneMatch(fact -> fact.label() == Fact.Label.CALLED);
  }
}
