package dev.assay.app.grade;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.assay.app.Complaint;
import dev.assay.app.finals.FinalGrade;
import dev.assay.app.finals.GradesFile;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.formats.text.InertCell;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The class as a table: a row for each student; points in all, what became of them, points for each
 * exercise, for each check. What was not graded is blank, and never a zero.
 *
 * @param course gives the columns
 */
public record Gradebook(Course course) {
  /** Its name in the folder of results. */
  public static final String NAME = "gradebook.csv";

  /** Without it, Excel takes the letters of names for those of its own old alphabet. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * The table, from the scorecards as they lie in the folder.
   *
   * @param grades everybody's final grade, in the same order
   * @throws Complaint if one can't be read
   */
  String table(List<Outcome> outcomes, GradesFile grades, ResultFolder results) throws Complaint {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    // Without a buffer of its own nothing waits in it when the text is taken.
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(header());
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.get(i);
      FinalGrade grade = grades.students().get(i);
      Optional<JsonNode> scorecard =
          outcome.scorecard().isPresent()
              ? results.read(outcome.scorecard().get())
              : Optional.empty();
      List<String> row = new ArrayList<>();
      row.add(InertCell.of(outcome.id()));
      row.add(InertCell.of(outcome.name()));
      row.add(outcome.state().key());
      row.add(number(outcome.points()));
      row.add(number(outcome.maximum()));
      row.add(number(grade.latePenalty()));
      row.add(number(grade.adjustment()));
      row.add(number(grade.grade()));
      for (ExerciseSpec exercise : course.exercises()) {
        row.add(scorecard.map(card -> points(exercise(card, exercise))).orElse(""));
      }
      for (ExerciseSpec exercise : course.exercises()) {
        for (CheckSpec check : exercise.checks()) {
          row.add(
              scorecard
                  .map(card -> points(named(exercise(card, exercise).path("checks"), check.id())))
                  .orElse(""));
        }
      }
      csv.writeRecord(row);
    }
    return text.toString();
  }

  private List<String> header() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "student",
                "name",
                "state",
                "points",
                "maximum",
                "late_penalty",
                "adjustment",
                "final"));
    course.exercises().forEach(exercise -> names.add(exercise.id()));
    course
        .exercises()
        .forEach(
            exercise ->
                exercise.checks().forEach(check -> names.add(exercise.id() + "/" + check.id())));
    return names;
  }

  private static JsonNode exercise(JsonNode scorecard, ExerciseSpec exercise) {
    return named(scorecard.path("exercises"), exercise.id());
  }

  private static JsonNode named(JsonNode all, String id) {
    for (JsonNode one : all) {
      if (one.path("id").asText().equals(id)) {
        return one;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private static String points(JsonNode graded) {
    boolean left =
        graded.path("state").asText().equals("not-selected")
            || graded.path("status").asText().equals("not-selected");
    return left ? "" : graded.path("points").asText();
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
