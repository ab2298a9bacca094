package dev.assay.engine.report;

import dev.assay.engine.course.Hints;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The page that a student reads after {@code mvn test}: how far each exercise is, what to fix
 * first, and as its last line the file to open next. Plain ASCII apart from the student's own
 * words, so that every console shows it.
 */
public final class TextPage {
  private static final int WIDTH = 100;
  private static final int LABEL = 12;
  private static final int BAR = 20;
  private static final int MOST_OUTPUT_LINES = 5;

  private final Scorecard scorecard;
  private final Hints hints;
  private final StringBuilder page = new StringBuilder();

  private TextPage(Scorecard scorecard, Hints hints) {
    this.scorecard = scorecard;
    this.hints = hints;
  }

  /** Writes the page, with a line feed at its end. */
  public static String of(Scorecard scorecard, Hints hints) {
    return new TextPage(scorecard, hints).write();
  }

  private String write() {
    line("");
    String title = "Assay: " + scorecard.course().title();
    String points =
        plain(scorecard.totals().points())
            + " of "
            + plain(scorecard.totals().maximum())
            + " points";
    line(title + " ".repeat(Math.max(2, WIDTH - title.length() - points.length())) + points);
    line("");
    scorecard.exercises().forEach(this::row);
    line("");
    Optional<ExerciseCard> next = next();
    next.ifPresentOrElse(this::explain, this::congratulate);
    next.ifPresent(exercise -> line("Open next: " + exercise.file()));
    return page.toString();
  }

  private void row(ExerciseCard exercise) {
    BigDecimal twentieths =
        exercise.maximum().signum() == 0
            ? BigDecimal.ZERO
            : exercise
                .points()
                .multiply(BigDecimal.valueOf(BAR))
                .divide(exercise.maximum(), RoundingMode.DOWN);
    int filled = twentieths.intValue();
    line(
        "  %-6s %-34s [%s%s] %5s / %-3s  %s"
            .formatted(
                exercise.id(),
                exercise.title(),
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                plain(exercise.points()),
                plain(exercise.maximum()),
                state(exercise)));
  }

  private static String state(ExerciseCard exercise) {
    return switch (exercise.state()) {
      case COMPLETE -> "complete";
      case NOT_ATTEMPTED -> "not attempted";
      case NOT_SELECTED -> "left out";
      case INCOMPLETE -> passed(exercise) + " of " + exercise.checks().size() + " checks pass";
    };
  }

  private static long passed(ExerciseCard exercise) {
    return exercise.checks().stream().filter(check -> is(check, Status.PASSED)).count();
  }

  /**
   * The exercise to work on: the first that was begun and does not pass, else the first that was
   * not begun.
   */
  private Optional<ExerciseCard> next() {
    return first(State.INCOMPLETE).or(() -> first(State.NOT_ATTEMPTED));
  }

  private Optional<ExerciseCard> first(State state) {
    return scorecard.exercises().stream().filter(exercise -> exercise.state() == state).findFirst();
  }

  private void explain(ExerciseCard exercise) {
    if (exercise.state() == State.NOT_ATTEMPTED) {
      boolean fresh = scorecard.totals().points().signum() == 0;
      line(
          fresh
              ? "Nothing is attempted yet. Start with exercise " + exercise.id() + "."
              : "Well done so far. Exercise " + exercise.id() + " is next.");
      labelled("read", exercise.lesson());
      labelled(
          "then",
          "write your code where the file below says TODO, and run: mvn test -Dexercise="
              + exercise.id());
      line("");
      return;
    }
    CheckCard check = firstProblem(exercise);
    String worth = check.lost().signum() == 0 ? "" : "  (-" + plain(check.lost()) + " points)";
    line("Fix first, in exercise " + exercise.id() + ": " + check.title() + worth);
    labelled("status", check.status() + ": " + status(check).sentence());
    check.facts().forEach(fact -> labelled(fact.label(), fact.text()));
    check.output().ifPresent(output -> labelled("printed", beginning(output)));
    hints.text(check.hint()).ifPresent(text -> labelled("hint", text));
    labelled("lesson", exercise.lesson());
    line("");
  }

  private static CheckCard firstProblem(ExerciseCard exercise) {
    List<CheckCard> problems =
        exercise.checks().stream().filter(check -> !is(check, Status.PASSED)).toList();
    return problems.stream()
        .filter(check -> !is(check, Status.SKIPPED) && !is(check, Status.NOT_ATTEMPTED))
        .findFirst()
        .orElse(problems.get(0));
  }

  private static String beginning(CheckCard.OutputCard output) {
    List<String> lines = output.text().lines().limit(MOST_OUTPUT_LINES + 1L).toList();
    boolean more = output.truncated() || lines.size() > MOST_OUTPUT_LINES;
    String shown = String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_OUTPUT_LINES)));
    return more ? shown + "\n(and more)" : shown;
  }

  private void congratulate() {
    boolean all =
        scorecard.exercises().stream().allMatch(exercise -> exercise.state() == State.COMPLETE);
    line(
        all
            ? "Every exercise is complete, the bonus too. Well done."
            : "What you selected is complete. Run mvn test for the whole course.");
  }

  private void labelled(String label, String text) {
    String first = ("    " + label + " ".repeat(LABEL)).substring(0, 4 + LABEL);
    for (String part : Terminal.wrap(text, WIDTH - first.length())) {
      line(first + part);
      first = " ".repeat(4 + LABEL);
    }
  }

  private void line(String text) {
    page.append(text.stripTrailing()).append('\n');
  }

  private static Status status(CheckCard check) {
    return Status.valueOf(check.status().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  private static boolean is(CheckCard check, Status status) {
    return check.status().equals(status.key());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
