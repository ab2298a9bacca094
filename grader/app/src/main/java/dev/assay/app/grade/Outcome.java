package dev.assay.app.grade;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
 * @param trouble what went wrong in the grader; empty if nothing did
 */
record Outcome(
    String id,
    String name,
    String original,
    State state,
    String why,
    Optional<BigDecimal> points,
    Optional<BigDecimal> maximum,
    Optional<String> scorecard,
    Optional<Change> change,
    Optional<String> trouble) {

  /** What a run did with a submission. */
  enum State {
    /** It was graded. */
    GRADED,
    /** It has its scorecard from before. */
    KEPT,
    /** The grader failed on it. */
    FAILED,
    /** The run ended before it. */
    WAITING;

    @JsonValue
    String key() {
      return name().toLowerCase(Locale.ROOT);
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

  /** Left as it is. */
  static Outcome kept(Task task) {
    return of(task, State.KEPT, task.before(), Optional.empty(), Optional.empty());
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

  /** One line for a person. */
  List<String> lines() {
    String line =
        switch (state) {
          case GRADED, KEPT ->
              String.format(
                  Locale.ROOT,
                  "%-20s %6s of %s",
                  id,
                  points.map(BigDecimal::toPlainString).orElse("?"),
                  maximum.map(BigDecimal::toPlainString).orElse("?"));
          case FAILED ->
              String.format(
                  Locale.ROOT,
                  "%-20s the grader failed: %s",
                  id,
                  trouble.orElse("no more is known"));
          case WAITING -> String.format(Locale.ROOT, "%-20s not graded yet", id);
        };
    return change
        .map(
            what ->
                List.of(
                    line,
                    "    was "
                        + what.before().toPlainString()
                        + " ("
                        + what.why()
                        + "): "
                        + String.join("; ", what.checks())))
        .orElse(List.of(line));
  }
}
