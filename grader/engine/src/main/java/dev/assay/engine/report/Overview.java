package dev.assay.engine.report;

import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The upper half of the page: all points, then a line for each exercise. */
final class Overview {
  private static final int BAR = 20;
  private static final int SHORTEST_TITLE = 10;

  private final Scorecard scorecard;
  private final int idWidth;
  private final int titleWidth;
  private final int pointsWidth;
  private final int maximumWidth;

  Overview(Scorecard scorecard) {
    this.scorecard = scorecard;
    this.idWidth = widest(ExerciseCard::id);
    this.pointsWidth = widest(exercise -> Points.got(exercise.points()));
    this.maximumWidth = widest(exercise -> Points.got(exercise.maximum()));
    int others = row("", "", "", "", "", "").length();
    int room =
        Page.WIDTH
            - others
            - idWidth
            - (BAR + 2)
            - pointsWidth
            - maximumWidth
            - widest(exercise -> state(exercise));
    this.titleWidth = Math.max(SHORTEST_TITLE, Math.min(room, widest(ExerciseCard::title)));
  }

  void writeTo(Page page) {
    String points = points();
    String title = "Assay: " + scorecard.course().title();
    String shown = cut(title, Page.WIDTH - points.length() - 2);
    page.line(shown + " ".repeat(Page.WIDTH - shown.length() - points.length()) + points);
    page.line("");
    scorecard.exercises().forEach(exercise -> page.line(row(exercise)));
    unseen().ifPresent(text -> page.line("\n" + text));
  }

  /** The sum of what was run; the bonus is told apart, because it goes beyond the maximum. */
  private String points() {
    List<ExerciseCard> run =
        scorecard.exercises().stream().filter(e -> e.state() != State.NOT_SELECTED).toList();
    BigDecimal maximum = sum(run, exercise -> !exercise.bonus(), ExerciseCard::maximum);
    BigDecimal bonus = sum(run, ExerciseCard::bonus, ExerciseCard::points);
    int leftOut = scorecard.exercises().size() - run.size();
    String without = leftOut == 0 ? "" : ", " + Points.count(leftOut, "exercise") + " left out";
    if (maximum.signum() == 0 && run.stream().anyMatch(ExerciseCard::bonus)) {
      String most = Points.got(sum(run, ExerciseCard::bonus, ExerciseCard::maximum));
      return Points.got(bonus) + " of " + most + " bonus points" + without;
    }
    String all = Points.got(sum(run, exercise -> true, ExerciseCard::points));
    String beyond = bonus.signum() == 0 ? "" : ", " + Points.got(bonus) + " of them bonus";
    String visible = run.stream().anyMatch(e -> e.unseen().isPresent()) ? " visible" : "";
    return all + " of " + Points.got(maximum) + visible + " points" + beyond + without;
  }

  /** How far the checks are that are shown, and that there are more. */
  private Optional<String> unseen() {
    List<ExerciseCard> run =
        scorecard.exercises().stream().filter(e -> e.state() != State.NOT_SELECTED).toList();
    boolean begun = run.stream().anyMatch(exercise -> exercise.state() != State.NOT_ATTEMPTED);
    return begun ? Checks.unseen(scorecard, run).map(text -> text + ".") : Optional.empty();
  }

  private String row(ExerciseCard exercise) {
    String title = cut(exercise.title(), titleWidth);
    boolean run = exercise.state() != State.NOT_SELECTED;
    String points = run ? Points.got(exercise.points()) : "-";
    String maximum = Points.got(exercise.maximum());
    return row(
        exercise.id() + " ".repeat(idWidth - exercise.id().length()),
        title + " ".repeat(titleWidth - title.length()),
        run ? "[" + bar(exercise) + "]" : " ".repeat(BAR + 2),
        " ".repeat(pointsWidth - points.length()) + points,
        maximum + " ".repeat(maximumWidth - maximum.length()),
        state(exercise));
  }

  private static String row(
      String id, String title, String bar, String points, String maximum, String state) {
    return "  " + id + "  " + title + "  " + bar + "  " + points + " / " + maximum + "  " + state;
  }

  /** Full only with every point, empty only without any. */
  private static String bar(ExerciseCard exercise) {
    boolean full = exercise.points().compareTo(exercise.maximum()) >= 0;
    int filled;
    if (full) {
      filled = exercise.state() == State.COMPLETE || exercise.maximum().signum() > 0 ? BAR : 0;
    } else {
      BigDecimal cells = exercise.points().multiply(BigDecimal.valueOf(BAR));
      int whole = cells.divideToIntegralValue(exercise.maximum()).intValue();
      filled = Math.max(whole, exercise.points().signum());
    }
    return "#".repeat(filled) + ".".repeat(BAR - filled);
  }

  private static String state(ExerciseCard exercise) {
    return switch (exercise.state()) {
      case COMPLETE ->
          exercise.unseen().isPresent()
              ? "all " + exercise.checks().size() + " visible pass"
              : "complete";
      case NOT_ATTEMPTED -> "not attempted";
      case NOT_SELECTED -> "left out";
      case INCOMPLETE ->
          Checks.passed(exercise)
              + " of "
              + exercise.checks().size()
              + (exercise.unseen().isPresent() ? " visible pass" : " checks pass");
    };
  }

  private int widest(Function<ExerciseCard, String> column) {
    return scorecard.exercises().stream().map(column).mapToInt(String::length).max().orElse(0);
  }

  private static BigDecimal sum(
      List<ExerciseCard> exercises,
      Predicate<ExerciseCard> wanted,
      Function<ExerciseCard, BigDecimal> number) {
    return exercises.stream().filter(wanted).map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 3) + "...";
  }
}
