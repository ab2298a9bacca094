package dev.assay.engine.lint;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Status;
import java.util.Set;
import java.util.stream.Collectors;

/** Some wrong program fails each check, in its own right: it does not just wait for another one. */
final class ChecksCanFail implements Rule {
  private static final Set<Status> NO_FAILURE = Set.of(Status.PASSED, Status.SKIPPED);

  @Override
  public String id() {
    return "check-can-fail";
  }

  @Override
  public String sentence() {
    return "every check is failed by some misconception or flaw";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      Set<CheckSpec> failed =
          evidence.wrong(exercise).stream()
              .flatMap(program -> evidence.results(exercise, program.implementation()).stream())
              .filter(result -> !NO_FAILURE.contains(result.status()))
              .map(CheckResult::check)
              .collect(Collectors.toSet());
      for (CheckSpec check : exercise.checks()) {
        found.require(
            failed.contains(check),
            exercise.id() + "/" + check.id(),
            "nothing fails it; repair it, or add a wrong program that it is there for");
      }
    }
    return found.ruling();
  }
}
