package dev.assay.engine.lint;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.WrongProgram;
import dev.assay.engine.verdict.Status;
import java.util.List;

/** Whatever is wrong on purpose loses points, and fails the checks that it was written for. */
final class WrongProgramsLosePoints implements Rule {
  @Override
  public String id() {
    return "mistake";
  }

  @Override
  public String sentence() {
    return "every misconception and every flaw loses points, on the checks that it should";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (WrongProgram program : evidence.proof().wrong()) {
      found.require(
          evidence.course().exercises().stream()
              .anyMatch(exercise -> exercise.contract() == program.contract()),
          program.id(),
          "no exercise of the course asks for a " + program.contract().getSimpleName());
    }
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      for (WrongProgram program : evidence.wrong(exercise)) {
        look(exercise, program, evidence.results(exercise, program.implementation()), found);
      }
    }
    return found.ruling();
  }

  private static void look(
      ExerciseSpec exercise, WrongProgram program, List<CheckResult> results, Found found) {
    String where = exercise.id() + "/" + program.id();
    List<CheckSpec> failed =
        results.stream()
            .filter(result -> result.status() != Status.PASSED)
            .map(CheckResult::check)
            .toList();
    found.require(
        failed.stream().anyMatch(check -> check.points().signum() > 0),
        where,
        "loses no point; add an input that tells it from a right answer");
    for (String wanted : program.fails()) {
      found.require(
          failed.stream().anyMatch(check -> check.id().equals(wanted)),
          where,
          "passes the check \"" + wanted + "\" that it was written to fail");
    }
  }
}
