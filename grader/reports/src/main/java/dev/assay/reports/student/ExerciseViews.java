package dev.assay.reports.student;

import dev.assay.engine.report.Checks;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.engine.scorecard.UnseenCard;
import dev.assay.engine.verdict.Status;
import dev.assay.reports.student.ExerciseView.AdviceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes views of exercises.
 *
 * @param gallery draws
 * @param checks makes the views of checks
 */
record ExerciseViews(Gallery gallery, CheckViews checks) {

  /**
   * One exercise.
   *
   * @param number where it stands, from 1
   * @param top the id of the check that the top of the page is about; empty if it is about another
   *     exercise
   * @param isAdvised whether the top of the page gives the advice already
   */
  ExerciseView of(ExerciseCard exercise, int number, Optional<String> top, boolean isAdvised) {
    List<CheckView> views = views(exercise, top);
    boolean fails = !Checks.toFix(exercise).isEmpty();
    return new ExerciseView(
        anchor(number),
        exercise.id().equals("bonus") ? "Bonus" : "Exercise " + Words.line(exercise.id()),
        Words.line(exercise.title()),
        state(exercise),
        tone(exercise),
        exercise.state() == ExerciseCard.State.NOT_SELECTED
            ? "left out"
            : Words.points(exercise.points(), exercise.maximum()),
        Words.percent(exercise.points(), exercise.maximum()),
        exercise
            .unseen()
            .filter(unseen -> exercise.state() != ExerciseCard.State.NOT_ATTEMPTED)
            .map(UnseenCard::text)
            .map(Words::line)
            .orElse(""),
        fails && !isAdvised ? Optional.of(advice(exercise)) : Optional.empty(),
        exercise.state() == ExerciseCard.State.INCOMPLETE
            || exercise.state() == ExerciseCard.State.COMPLETE,
        views,
        exercise.exhibit().flatMap(gallery::view));
  }

  /** Its checks. What is said once, at the top or of an earlier check, is not said again. */
  private List<CheckView> views(ExerciseCard exercise, Optional<String> top) {
    List<CheckView> told = new ArrayList<>();
    List<CheckView> views = new ArrayList<>();
    for (CheckCard check : exercise.checks()) {
      CheckView view = checks.of(exercise, check);
      if (top.filter(check.id()::equals).isPresent()) {
        views.add(view.toldAbove());
      } else {
        views.add(
            told.stream().filter(view::saysTheSameAs).findFirst().map(view::toldWith).orElse(view));
      }
      told.add(view);
    }
    return views;
  }

  /** What helps with an exercise. */
  static AdviceView advice(ExerciseCard exercise) {
    return new AdviceView(
        exercise.misconception().map(MisconceptionCard::sentence).map(Words::line).orElse(""),
        exercise.hints().stream().map(Words::line).toList(),
        Words.line(exercise.misconception().map(MisconceptionCard::page).orElse(exercise.lesson())),
        Words.line(exercise.file()));
  }

  /** What links to an exercise are called; its id may hold anything. */
  static String anchor(int number) {
    return "exercise-" + number;
  }

  /** Where an exercise stands among all, from 1. */
  static int number(List<ExerciseCard> all, ExerciseCard exercise) {
    return IntStream.range(0, all.size())
            .filter(i -> all.get(i).id().equals(exercise.id()))
            .findFirst()
            .orElseThrow()
        + 1;
  }

  private static String state(ExerciseCard exercise) {
    int all = exercise.checks().size();
    String visible = exercise.unseen().isPresent() ? " visible" : "";
    return switch (exercise.state()) {
      case COMPLETE ->
          "all "
              + Words.count(all, visible.isEmpty() ? "check" : "visible check")
              + (all == 1 ? " passes" : " pass");
      case NOT_ATTEMPTED -> "not attempted";
      case NOT_SELECTED -> "left out";
      case INCOMPLETE ->
          Checks.passed(exercise)
              + " of "
              + all
              + visible
              + (all == 1 ? " check" : " checks")
              + " pass";
    };
  }

  private static String tone(ExerciseCard exercise) {
    return switch (exercise.state()) {
      case COMPLETE -> "good";
      case INCOMPLETE ->
          exercise.checks().stream().anyMatch(c -> Checks.status(c) == Status.GRADER_ERROR)
              ? "other"
              : "bad";
      default -> "waiting";
    };
  }
}
