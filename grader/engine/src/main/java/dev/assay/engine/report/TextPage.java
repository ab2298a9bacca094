package dev.assay.engine.report;

import dev.assay.engine.course.Hints;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.verdict.Status;
import java.util.List;
import java.util.Optional;

/**
 * The page that a student reads after {@code mvn test}: how far each exercise is, what to fix
 * first, and as its last line the file to open next. Plain ASCII apart from the student's own
 * words, so that every console shows it.
 *
 * <p>Checks that a student may not see count, but are not shown. The page never says that
 * everything is right if something was not run.
 */
public final class TextPage {
  private final Scorecard scorecard;
  private final Page page = new Page();
  private final Advice advice;

  private TextPage(Scorecard scorecard, Hints hints, Steps steps) {
    this.scorecard = scorecard;
    this.advice = new Advice(page, hints, steps);
  }

  /** Writes the page, with a line feed at its end. */
  public static String of(Scorecard scorecard, Hints hints) {
    return new TextPage(scorecard, hints, Steps.MAVEN).write();
  }

  /**
   * Writes a page about one exercise, with what there is to say about all of them above it.
   *
   * @param exerciseId whose it is, whatever the others need
   * @param steps how to go on
   */
  public static String about(String exerciseId, Scorecard scorecard, Hints hints, Steps steps) {
    return new TextPage(scorecard, hints, steps).writeAbout(exerciseId);
  }

  private String writeAbout(String exerciseId) {
    new Overview(scorecard).writeTo(page);
    page.line("");
    tellOurOwnFailures();
    for (ExerciseCard exercise : scorecard.exercises()) {
      if (exercise.id().equals(exerciseId)) {
        adviseAbout(exercise);
      }
    }
    return page.toString();
  }

  private void adviseAbout(ExerciseCard exercise) {
    boolean done = exercise.state() == State.COMPLETE;
    if (done || Checks.toFix(exercise).isEmpty()) {
      page.sentence(
          (done ? "Well done: " : "Nothing for you to fix: ")
              + Advice.name(exercise)
              + " ("
              + exercise.title()
              + ") is "
              + (done ? "complete" : "as far as it can be judged")
              + (exercise.unseen().isPresent() ? " in all that you can see." : "."));
      return;
    }
    advise(NextStep.in(exercise));
    page.line("\nOpen: " + exercise.file());
  }

  private String write() {
    page.line("");
    new Overview(scorecard).writeTo(page);
    page.line("");
    tellOurOwnFailures();
    Optional<NextStep> next = NextStep.of(scorecard);
    next.ifPresentOrElse(this::advise, this::conclude);
    next.ifPresent(step -> page.line("\nOpen next: " + step.exercise().file()));
    return page.toString();
  }

  private void advise(NextStep step) {
    ExerciseCard exercise = step.exercise();
    if (exercise.state() == State.INCOMPLETE) {
      advice.fix(exercise, step.check());
      return;
    }
    boolean fresh = in(State.NOT_ATTEMPTED).size() == scorecard.exercises().size();
    String opening =
        fresh ? "Nothing is attempted yet. Start with " : "Not attempted yet. Start with ";
    advice.start(
        exercise,
        (in(State.COMPLETE).isEmpty() ? opening : "Well done. Next is ")
            + Advice.name(exercise)
            + ": "
            + exercise.title()
            + ".");
  }

  /** Nothing is left to do: says so of what was run, and of nothing else. */
  private void conclude() {
    long passed = scorecard.exercises().stream().mapToLong(Checks::passed).sum();
    int leftOut = in(State.NOT_SELECTED).size();
    String all = passed + " of " + passed;
    if (!in(State.INCOMPLETE).isEmpty()) {
      page.sentence(all + " checks that could be run pass. There is nothing for you to fix.");
    } else if (leftOut > 0) {
      page.sentence(
          all
              + " selected checks pass. "
              + Points.count(leftOut, "exercise")
              + " left out: run mvn test for the whole course.");
    } else if (scorecard.exercises().stream().anyMatch(e -> e.unseen().isPresent())) {
      page.sentence("Well done: all that you can see passes, and there is nothing to fix.");
    } else {
      boolean bonus = scorecard.exercises().stream().anyMatch(ExerciseCard::bonus);
      page.sentence(
          "Every exercise is complete"
              + (bonus ? ", the bonus too: " : ": ")
              + all
              + " checks pass. Well done.");
    }
  }

  /** What the grader did wrong is said first, because a student would look for it in vain. */
  private void tellOurOwnFailures() {
    List<CheckCard> failures =
        scorecard.exercises().stream()
            .flatMap(exercise -> exercise.checks().stream())
            .filter(check -> Checks.status(check) == Status.GRADER_ERROR)
            .toList();
    if (failures.isEmpty()) {
      return;
    }
    page.sentence(
        "The grader itself failed in "
            + Points.count(failures.size(), "check")
            + ". It is not your fault; tell your instructor:");
    failures.stream()
        .filter(Checks::isVisible)
        .findFirst()
        .ifPresent(
            check -> {
              page.labelled("check", check.title());
              check.facts().forEach(fact -> page.labelled(fact.label(), fact.text()));
            });
    page.line("");
  }

  private List<ExerciseCard> in(State state) {
    return scorecard.exercises().stream().filter(exercise -> exercise.state() == state).toList();
  }
}
