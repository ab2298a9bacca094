package dev.assay.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.feedback.FeedbackLines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the site says of one student: little, so that thousands fit into memory.
 *
 * @param id the student
 * @param name the student's name
 * @param state what the run did
 * @param link where the page about the student is; empty if there is none
 * @param points the points; empty if there is no grade
 * @param grade the final grade, if there is one
 * @param exercises points by exercise
 * @param millis how long all checks took
 * @param mistakes known mistakes
 * @param verdicts how checks went, by exercise and status
 * @param remarks what the student said
 */
record Student(
    String id,
    String name,
    String state,
    String link,
    Optional<BigDecimal> points,
    Optional<BigDecimal> grade,
    Map<String, BigDecimal> exercises,
    Optional<BigDecimal> millis,
    List<Mistake> mistakes,
    Map<String, Map<String, Integer>> verdicts,
    FeedbackLines remarks) {

  /** A known mistake in an exercise. */
  record Mistake(String exercise, String id, String sentence) {}

  /**
   * Reads what there is.
   *
   * @param outcome the student in {@code run.json}
   * @param grade the student in {@code grades.json}, or a missing node
   * @param card the scorecard, or a missing node
   */
  static Student of(
      JsonNode outcome, JsonNode grade, JsonNode card, String link, FeedbackLines remarks) {
    Map<String, BigDecimal> exercises = new TreeMap<>();
    Map<String, Map<String, Integer>> verdicts = new TreeMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (JsonNode exercise : card.path("exercises")) {
      String id = exercise.path("id").asText();
      if (exercise.path("state").asText().equals("not-selected")) {
        continue;
      }
      exercises.put(id, exercise.path("points").decimalValue());
      for (JsonNode check : exercise.path("checks")) {
        verdicts
            .computeIfAbsent(id, none -> new TreeMap<>())
            .merge(check.path("status").asText(), 1, Integer::sum);
      }
      JsonNode mistake = exercise.path("misconception");
      if (mistake.isObject()) {
        mistakes.add(
            new Mistake(id, mistake.path("id").asText(), mistake.path("sentence").asText()));
      }
    }
    return new Student(
        outcome.path("id").asText(),
        outcome.path("name").asText(),
        outcome.path("state").asText(),
        link,
        number(outcome.path("points")),
        number(grade.path("final")),
        exercises,
        number(card.at("/timing/millis")),
        mistakes,
        verdicts,
        remarks);
  }

  private static Optional<BigDecimal> number(JsonNode node) {
    return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
  }
}
