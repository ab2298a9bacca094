package dev.assay.engine.report;

import dev.assay.engine.course.Hints;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.CounterexampleCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.engine.verdict.Fact;
import java.math.BigDecimal;
import java.util.Optional;

/** The lower half of the page: what to do in one exercise, about one check of it. */
final class Advice {
  private static final int MOST_OUTPUT_LINES = 5;

  private final Page page;
  private final Hints hints;
  private final Steps steps;

  Advice(Page page, Hints hints, Steps steps) {
    this.page = page;
    this.hints = hints;
    this.steps = steps;
  }

  /**
   * What to do about an exercise that was begun and does not pass.
   *
   * @param first the check to fix first; empty if the student may not see one
   */
  void fix(ExerciseCard exercise, Optional<CheckCard> first) {
    first.ifPresentOrElse(
        check -> {
          if (Checks.isAboutTheClass(check)) {
            fixClass(exercise, check);
          } else {
            fixCheck(exercise, check);
          }
        },
        () -> lookFurther(exercise));
  }

  /**
   * What to do about an exercise that nobody has begun.
   *
   * @param opening a sentence that says which exercise it is
   */
  void start(ExerciseCard exercise, String opening) {
    page.sentence(opening);
    exercise.checks().stream()
        .filter(Checks::isVisible)
        .findFirst()
        .flatMap(check -> fact(check, Fact.Label.NOTE))
        .ifPresent(reason -> page.labelled("because", reason));
    page.path("read", exercise.lesson());
    page.labelled("write", "your code in the file below, where it says TODO");
    page.labelled("run", steps.run(exercise.id()));
  }

  /** How a sentence calls an exercise. */
  static String name(ExerciseCard exercise) {
    String number = exercise.id().equals("bonus") ? "" : " " + exercise.id();
    return (exercise.bonus() ? "the bonus exercise" : "exercise") + number;
  }

  private void fixCheck(ExerciseCard exercise, CheckCard check) {
    page.sentence("Fix first, in " + name(exercise) + " (" + exercise.title() + "):");
    page.labelled("check", check.title());
    status(check);
    check.facts().forEach(fact -> page.labelled(fact.label(), text(fact, check)));
    check
        .counterexample()
        .ifPresent(
            found ->
                page.labelled(
                    "smallest",
                    "The smallest input we found that breaks it"
                        + (found.complete() ? ". " : ", when we stopped looking. ")
                        + "The call above is Java: paste it into a test of yours."));
    page.labelled("lost", lost(exercise, check));
    int waiting = Checks.waitingFor(exercise, check);
    if (waiting > 0) {
      page.labelled(
          "waiting",
          Points.count(waiting, "more check")
              + (waiting == 1 ? " waits" : " wait")
              + " until this one passes.");
    }
    likely(exercise);
    ladder(exercise, check);
    toRead(exercise);
    check.output().ifPresent(this::printed);
  }

  /** The known mistake, after the facts: it is a guess, though one that explains everything. */
  private void likely(ExerciseCard exercise) {
    exercise.misconception().ifPresent(mistake -> page.labelled("likely", mistake.sentence()));
  }

  /** One link, and last: to the page of the mistake, which leads on to the lesson. */
  private void toRead(ExerciseCard exercise) {
    page.path(
        "read", exercise.misconception().map(MisconceptionCard::page).orElse(exercise.lesson()));
  }

  /** The call that was made: of a counterexample as Java that can be pasted. */
  private static String text(CheckCard.FactCard fact, CheckCard check) {
    return fact.label().equals(Fact.Label.CALLED.key())
        ? check.counterexample().map(CounterexampleCard::literal).orElse(fact.text())
        : fact.text();
  }

  /** The hints that were asked for, and how to get the next. */
  private void ladder(ExerciseCard exercise, CheckCard check) {
    int shown = exercise.hints().size();
    for (int rung = 1; rung <= shown; rung++) {
      page.labelled("hint " + rung, exercise.hints().get(rung - 1));
    }
    int all = hints.count(exercise.id());
    if (shown < all) {
      int helpful = rung(check);
      int next = helpful > shown && helpful <= all ? helpful : shown + 1;
      page.labelled(
          "more hints",
          (next == helpful ? "Hint " + next + " helps most with this check" : "There is another")
              + ", and it costs no points:");
      page.path("", steps.hints(exercise.id(), next));
    }
  }

  /** Which hint helps first with a check. */
  private static int rung(CheckCard check) {
    return Integer.parseInt(check.hint().substring(check.hint().lastIndexOf('.') + 1));
  }

  /** Apart from what the grader says, so that nobody takes one for the other. */
  private void printed(CheckCard.OutputCard output) {
    page.line("");
    page.sentence("Your code printed during this check:");
    page.quoted(output.text(), output.truncated(), MOST_OUTPUT_LINES);
  }

  /** No check has run, so neither its title nor its call nor its hint says anything. */
  private void fixClass(ExerciseCard exercise, CheckCard check) {
    page.sentence(
        "Fix first: " + name(exercise) + " (" + exercise.title() + ") can't be checked as it is.");
    status(check);
    check.facts().stream()
        .filter(fact -> !fact.label().equals(Fact.Label.CALLED.key()))
        .forEach(fact -> page.labelled(fact.label(), fact.text()));
    page.labelled(
        "lost",
        Points.lost(lost(exercise))
            + (exercise.unseen().isPresent()
                ? ", which is all that you can see of the exercise"
                : ", which is the whole exercise"));
  }

  private void lookFurther(ExerciseCard exercise) {
    int count = Checks.toFix(exercise).size();
    page.sentence(
        "Every check of "
            + name(exercise)
            + " that you may see now passes or waits; "
            + count
            + (count == 1 ? " other does" : " others do")
            + " not pass. Read the contract and the lesson once more.");
    page.labelled("lost", Points.lost(lost(exercise)));
    likely(exercise);
    toRead(exercise);
  }

  private void status(CheckCard check) {
    page.labelled("status", check.status() + ": " + Checks.status(check).sentence());
  }

  private static String lost(ExerciseCard exercise, CheckCard check) {
    BigDecimal here = check.lost();
    BigDecimal all = lost(exercise);
    if (here.compareTo(all) == 0) {
      return Points.lost(here);
    }
    String text = here.signum() == 0 ? "nothing" : Points.lost(here);
    return text
        + " here, "
        + Points.lost(all)
        + (exercise.unseen().isPresent()
            ? " in the visible checks of the exercise"
            : " in the whole exercise");
  }

  private static BigDecimal lost(ExerciseCard exercise) {
    return exercise.maximum().subtract(exercise.points());
  }

  private static Optional<String> fact(CheckCard check, Fact.Label label) {
    return check.facts().stream()
        .filter(fact -> fact.label().equals(label.key()))
        .map(CheckCard.FactCard::text)
        .findFirst();
  }
}
