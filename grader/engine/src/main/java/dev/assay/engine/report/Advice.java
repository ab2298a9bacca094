package dev.assay.engine.report;

import dev.assay.engine.course.Hints;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** The lower half of the page: what to do in one exercise, about one check of it. */
final class Advice {
  private static final int MOST_OUTPUT_LINES = 5;

  private final Page page;
  private final Hints hints;

  Advice(Page page, Hints hints) {
    this.page = page;
    this.hints = hints;
  }

  /** What to do about an exercise that was begun and does not pass. */
  void fix(ExerciseCard exercise) {
    // A check that was not attempted tells less than one that came to a wrong result.
    Optional<CheckCard> first =
        Checks.toFix(exercise).stream()
            .filter(Checks::isVisible)
            .min(Comparator.comparing(check -> Checks.status(check) == Status.NOT_ATTEMPTED));
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
    page.labelled("run", "mvn test -Dexercise=" + exercise.id());
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
    check.facts().forEach(fact -> page.labelled(fact.label(), fact.text()));
    check
        .output()
        .ifPresent(o -> page.beginning("printed", o.text(), o.truncated(), MOST_OUTPUT_LINES));
    page.labelled("lost", lost(exercise, check));
    hints.text(check.hint()).ifPresent(text -> page.labelled("hint", text));
    page.path("lesson", exercise.lesson());
    likely(exercise);
  }

  /** The known mistake, last: it is a guess, though one that explains everything. */
  private void likely(ExerciseCard exercise) {
    exercise
        .misconception()
        .ifPresent(
            mistake -> {
              page.labelled("likely", mistake.sentence());
              page.path("read", mistake.page());
            });
  }

  /** No check has run, so neither its title nor its call nor its hint says anything. */
  private void fixClass(ExerciseCard exercise, CheckCard check) {
    page.sentence(
        "Fix first: " + name(exercise) + " (" + exercise.title() + ") can't be checked as it is.");
    status(check);
    check.facts().stream()
        .filter(fact -> !fact.label().equals(Fact.Label.CALLED.key()))
        .forEach(fact -> page.labelled(fact.label(), fact.text()));
    page.labelled("lost", Points.lost(lost(exercise)) + ", which is the whole exercise");
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
    page.path("lesson", exercise.lesson());
    likely(exercise);
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
    return text + " here, " + Points.lost(all) + " in the whole exercise";
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
