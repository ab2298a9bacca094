package dev.assay.app.grade;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.engine.intake.Notice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a student's grade stands after a run.
 *
 * @param id the student, as in the name of the scorecard
 * @param name the student's name, to read
 * @param original what the submission was called when it was handed in
 * @param state what this run did
 * @param why why it was graded, or was not, a few words
 * @param points the points; empty if there is no scorecard, or the grader failed on it
 * @param maximum the most without the bonus; empty as above
 * @param scorecard its file in the folder of results; empty if there is none
 * @param change what is other than on the scorecard before; empty if there was none, or nothing is
 * @param refused why nothing of what was handed in could be taken; empty if something was
 * @param trouble what went wrong in the grader; empty if nothing did
 */
public record Outcome(
    String id,
    String name,
    String original,
    State state,
    String why,
    Optional<BigDecimal> points,
    Optional<BigDecimal> maximum,
    Optional<String> scorecard,
    Optional<Change> change,
    Optional<String> refused,
    Optional<String> trouble) {
  /** More changed checks than anybody reads on a screen; the records have them all. */
  private static final int MOST_CHECKS = 8;

  /** What a run did with a submission. */
  public enum State {
    /** It was graded. */
    GRADED,
    /** It has its scorecard from before. */
    KEPT,
    /** {@code --only} names others, and it has no grade from before. */
    LEFT_OUT,
    /** The grader failed on it. */
    FAILED,
    /** The run ended before it. */
    WAITING;

    @JsonValue
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Graded, with a scorecard that is written. */
  static Outcome graded(Task task, JsonNode scorecard) {
    Optional<Change> change =
        task.before()
            .map(before -> Change.between(task.why(), before, scorecard))
            .filter(Change::isAny);
    return Planner.hasGraderError(scorecard)
        ? of(task, State.FAILED, Optional.empty(), change, Optional.of(trouble(scorecard)))
        : of(task, State.GRADED, Optional.of(scorecard), change, Optional.empty());
  }

  /** Left as it is: with its grade from before, if there is one. */
  static Outcome kept(Task task) {
    Optional<JsonNode> graded = task.before().filter(card -> !Planner.hasGraderError(card));
    State state = graded.isPresent() ? State.KEPT : State.LEFT_OUT;
    return of(task, state, graded, Optional.empty(), Optional.empty());
  }

  /** Not graded, by our own fault. */
  static Outcome failed(Task task, String trouble) {
    return of(task, State.FAILED, Optional.empty(), Optional.empty(), Optional.of(trouble));
  }

  /** Not reached. */
  static Outcome waiting(Task task) {
    return of(task, State.WAITING, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Outcome of(
      Task task,
      State state,
      Optional<JsonNode> scorecard,
      Optional<Change> change,
      Optional<String> trouble) {
    return new Outcome(
        task.id(),
        task.submission().student().name(),
        task.submission().student().original(),
        state,
        task.why().text(),
        scorecard.map(card -> card.at("/totals/points").decimalValue()),
        scorecard.map(card -> card.at("/totals/maximum").decimalValue()),
        scorecard.map(card -> ResultFolder.scorecardName(task.id())),
        change,
        task.submission().rejection().map(Notice::toString),
        trouble);
  }

  private static String trouble(JsonNode scorecard) {
    for (JsonNode exercise : scorecard.path("exercises")) {
      for (JsonNode check : exercise.path("checks")) {
        if (Planner.isGraderError(check)) {
          return exercise.path("id").asText()
              + "/"
              + check.path("id").asText()
              + ": "
              + check.path("facts").findValuesAsText("text").stream()
                  .findFirst()
                  .orElse("no more is known");
        }
      }
    }
    return "no more is known";
  }

  /** What a person wants to know: one line, and more of them only where something is odd. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        switch (state) {
          case GRADED, KEPT ->
              String.format(
                  Locale.ROOT,
                  "%-20s %6s of %s",
                  id,
                  points.map(BigDecimal::toPlainString).orElse("?"),
                  maximum.map(BigDecimal::toPlainString).orElse("?"));
          case FAILED -> String.format(Locale.ROOT, "%-20s the grader failed", id);
          case LEFT_OUT -> String.format(Locale.ROOT, "%-20s left out", id);
          case WAITING -> String.format(Locale.ROOT, "%-20s not graded yet", id);
        });
    trouble.ifPresent(text -> lines.add("    " + text.strip().replace("\n", "\n    ")));
    refused.ifPresent(reason -> lines.add("    refused as a whole: " + reason));
    change.ifPresent(what -> lines.add("    " + text(what)));
    return lines;
  }

  private static String text(Change change) {
    List<String> checks = change.checks();
    return "was "
        + change.before().toPlainString()
        + " ("
        + change.why()
        + ")"
        + (checks.isEmpty() ? "" : ": ")
        + checks.stream().limit(MOST_CHECKS).collect(Collectors.joining("; "))
        + (checks.size() > MOST_CHECKS
            ? "; and " + (checks.size() - MOST_CHECKS) + " more, see " + RunFile.NAME
            : "");
  }
}
