package dev.assay.checks.interventions;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of all misconceptions and all checks, in Markdown.
 *
 * @param rows every misconception, graded
 */
record MisconceptionMatrix(List<Row> rows) {
  private static final String HEAD =
      """
      # What each known mistake costs, and which check says so

      A single mistake in an otherwise right submission loses these points, and is named on the scorecard. Half of the task
      right is about half of the points; an answer that is no answer is none. Written by `MisconceptionMatrixTest`, which fails
      when a row changes, and says how to accept that.

      Looking for a mistake asks an exercise that fails at most 4 small questions, and one that passes none:

      | a submission with a mistake in | grading | looking for it | ratio |
      |---|--:|--:|--:|
      | no exercise | 97 ms | 0.001 ms | 1.0000 |
      | exercise 1 | 93 ms | 0.02 ms | 1.0002 |
      | exercise 2 | 90 ms | 0.07 ms | 1.0008 |
      | all four | 144 ms | 0.19 ms | 1.0013 |

      That is processor time in one JVM, the least of 20 rounds (`DiagnosisCost`). From a worker process the answers have a longer
      way: graded with and without, by turns, the ratio was 1.04 (quartiles 0.92 and 1.27).

      `x` the check does not pass, `w` it waits for another one that does not pass, `.` it passes.
      """;

  /**
   * One misconception.
   *
   * @param exercise the number of its exercise
   * @param id its name
   * @param page its page
   * @param card what came of its exercise
   */
  record Row(String exercise, String id, String page, ExerciseCard card) {}

  /** Grades every misconception of the course, with the seed of a student's own runs. */
  static MisconceptionMatrix graded() {
    return new MisconceptionMatrix(
        Misconceptions.catalogs().stream().flatMap(MisconceptionMatrix::rows).toList());
  }

  private static <C> Stream<Row> rows(Catalog<C> catalog) {
    return catalog.mistakes().stream().map(mistake -> row(catalog, mistake));
  }

  private static <C> Row row(Catalog<C> catalog, Misconception<C> mistake) {
    return new Row(
        catalog.exercise(),
        mistake.id(),
        catalog.page(mistake),
        Graded.alone(
            catalog.contract(), mistake.implementation(), InterventionsCourse.STUDENT_SEED));
  }

  /** All of it, as a page of the docs. */
  String markdown() {
    return rows.stream()
        .collect(Collectors.groupingBy(Row::exercise, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(MisconceptionMatrix::table)
        .collect(Collectors.joining("\n", HEAD + "\n", ""));
  }

  private static String table(List<Row> rows) {
    ExerciseCard exercise = rows.get(0).card();
    List<String> checks = exercise.checks().stream().map(CheckCard::id).toList();
    String worth =
        exercise.checks().stream()
            .map(check -> check.maximum().toPlainString())
            .collect(Collectors.joining(" | "));
    return "## "
        + exercise.id()
        + ": "
        + exercise.title()
        + "\n\n| mistake | points | "
        + String.join(" | ", checks)
        + " |\n|---|---|"
        + "---|".repeat(checks.size())
        + "\n| worth | "
        + exercise.maximum().toPlainString()
        + " | "
        + worth
        + " |\n"
        + rows.stream().map(MisconceptionMatrix::line).collect(Collectors.joining());
  }

  private static String line(Row row) {
    return "| ["
        + row.id()
        + "](../../"
        + row.page()
        + ") | "
        + row.card().points().toPlainString()
        + " | "
        + row.card().checks().stream()
            .map(MisconceptionMatrix::mark)
            .collect(Collectors.joining(" | "))
        + " |\n";
  }

  private static String mark(CheckCard check) {
    return switch (check.status()) {
      case "passed" -> ".";
      case "skipped" -> "w";
      default -> "x";
    };
  }
}
