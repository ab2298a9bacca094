package dev.assay.reports.student;

import dev.assay.engine.report.Checks;
import dev.assay.engine.report.NextStep;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.util.List;
import java.util.Optional;

/**
 * Says what to do next.
 *
 * @param scorecard of the page
 * @param checks makes the views of checks
 */
record NextViews(Scorecard scorecard, CheckViews checks) {

  /** The top of the page. */
  NextView view() {
    return NextStep.of(scorecard).map(this::view).orElseGet(() -> NextView.done(conclusion()));
  }

  private NextView view(NextStep step) {
    ExerciseCard exercise = step.exercise();
    String anchor = ExerciseViews.anchor(ExerciseViews.number(scorecard.exercises(), exercise));
    String number = exercise.id().equals("bonus") ? "the bonus" : "exercise " + exercise.id();
    String name = number + ", " + exercise.title();
    if (exercise.state() == State.NOT_ATTEMPTED) {
      return new NextView(
          Words.line(
              (in(State.COMPLETE) == 0 ? "Not attempted yet. Start with " : "Well done. Next is ")
                  + name
                  + "."),
          anchor,
          Optional.empty(),
          why(exercise),
          Optional.of(ExerciseViews.advice(exercise)));
    }
    return new NextView(
        Words.line(sentence(step, name)),
        anchor,
        step.check().map(check -> checks.of(exercise, check)),
        step.check().map(check -> waiting(exercise, check)).orElse(""),
        Optional.of(ExerciseViews.advice(exercise)));
  }

  private static String sentence(NextStep step, String name) {
    if (step.check().isEmpty()) {
      int count = Checks.toFix(step.exercise()).size();
      return "Every check of "
          + name
          + " that you may see now passes or waits; "
          + count
          + (count == 1 ? " other does" : " others do")
          + " not pass. Read the contract and the lesson once more.";
    }
    return step.check().filter(Checks::isAboutTheClass).isPresent()
        ? "Fix first: " + name + ", can't be checked as it is."
        : "Fix first, in " + name + ":";
  }

  /** Why nobody has begun, as far as the grader can tell. */
  private static String why(ExerciseCard exercise) {
    return exercise.checks().stream()
        .filter(Checks::isVisible)
        .flatMap(check -> check.facts().stream())
        .filter(fact -> fact.label().equals(Fact.Label.NOTE.key()))
        .findFirst()
        .map(fact -> Words.line(fact.text()))
        .orElse("");
  }

  private static String waiting(ExerciseCard exercise, CheckCard check) {
    int waiting = Checks.waitingFor(exercise, check);
    return waiting == 0
        ? ""
        : Words.count(waiting, "more check")
            + (waiting == 1 ? " waits" : " wait")
            + " until this one passes.";
  }

  private String conclusion() {
    List<ExerciseCard> all = scorecard.exercises();
    long failures =
        all.stream()
            .flatMap(exercise -> exercise.checks().stream())
            .filter(check -> Checks.status(check) == Status.GRADER_ERROR)
            .count();
    if (failures > 0) {
      return "There is nothing for you to fix, but the grader itself failed in "
          + Words.count(failures, "check")
          + ". It is not your fault; tell your instructor.";
    }
    if (in(State.NOT_SELECTED) > 0) {
      return "Every check that was run passes. "
          + Words.count(in(State.NOT_SELECTED), "exercise")
          + " left out.";
    }
    return all.stream().anyMatch(exercise -> exercise.unseen().isPresent())
        ? "Well done: all that you can see passes, and there is nothing to fix."
        : "Well done: every exercise is complete.";
  }

  private long in(State state) {
    return scorecard.exercises().stream().filter(e -> e.state() == state).count();
  }
}
