package dev.assay.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.feedback.FeedbackLines;
import dev.assay.app.finals.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the site says of one student: little, so that thousands fit into memory.
 *
 * @param id the student
 * @param name the student's name
 * @param state what the run did
 * @param link where the page about the student is; empty if there is none
 * @param points the points; empty if there is no grade
 * @param late what lateness added: zero, or less
 * @param adjustment what people added, or took
 * @param grade the final grade, if there is one
 * @param excused why there is no grade, if somebody said so; else empty
 * @param steps from the points to the final grade; empty if they are the same
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
    Optional<BigDecimal> late,
    Optional<BigDecimal> adjustment,
    Optional<BigDecimal> grade,
    String excused,
    List<GradeStep> steps,
    Map<String, BigDecimal> exercises,
    Optional<BigDecimal> millis,
    List<Mistake> mistakes,
    Map<String, Map<String, Integer>> verdicts,
    FeedbackLines remarks) {

  /** A known mistake in an exercise. */
  record Mistake(String exercise, String id, String sentence) {}

  /** What changed a grade after the checks. */
  record GradeStep(String kind, BigDecimal points, BigDecimal after, String text, String by) {}

  /** Keeps copies. */
  Student {
    exercises = Map.copyOf(exercises);
    steps = List.copyOf(steps);
    mistakes = List.copyOf(mistakes);
    verdicts = Map.copyOf(verdicts);
  }

  /** Whether anybody's name says more than the id. */
  static boolean anyNamed(List<Student> students) {
    return students.stream().anyMatch(student -> !student.name().equals(student.id()));
  }

  /** Whether the points of the checks are not the last word. */
  boolean isChanged() {
    return !steps.isEmpty() || !excused.isEmpty();
  }

  /** Why the final grade is not the points of the checks; empty if it is. */
  String why() {
    return Stream.concat(
            excused.isEmpty() ? Stream.empty() : Stream.of("excused: " + excused),
            steps.stream().map(GradeStep::text))
        .collect(Collectors.joining("; "));
  }

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
        // Whether it was this run that graded or an earlier one is nothing to an instructor.
        outcome.path("state").asText().replace("kept", "graded")
            + (outcome.hasNonNull("scorecard") && card.isMissingNode()
                ? ", scorecard unreadable"
                : ""),
        link,
        number(outcome.path("points")),
        number(grade.path("latePenalty")),
        number(grade.path("adjustment")),
        number(grade.path("final")),
        grade.path("excused").asText(),
        steps(grade),
        exercises,
        number(card.at("/timing/millis")),
        mistakes,
        verdicts,
        remarks);
  }

  private static List<GradeStep> steps(JsonNode grade) {
    List<GradeStep> steps = new ArrayList<>();
    for (JsonNode step : grade.path("chain")) {
      if (!step.path("kind").asText().equals(Step.Kind.CHECKS.key())) {
        steps.add(
            new GradeStep(
                step.path("kind").asText(),
                step.path("points").decimalValue(),
                step.path("after").decimalValue(),
                step.path("text").asText(),
                step.path("by").asText()));
      }
    }
    return steps;
  }

  private static Optional<BigDecimal> number(JsonNode node) {
    return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
  }
}
