package dev.assay.app.site;

import dev.assay.app.feedback.FeedbackEntry;
import dev.assay.app.items.ItemAnalysis;
import dev.assay.app.items.ItemStatistics;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.reports.site.Cell;
import dev.assay.reports.site.Column;
import dev.assay.reports.site.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables of the site.
 *
 * @param course gives exercises and checks
 * @param students the class, in the order of their ids
 */
record SiteTables(Course course, List<Student> students) {

  /** A row for each student. */
  Table gradebook() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("student", "Student"),
                Column.text("name", "Name"),
                Column.text("state", "State"),
                Column.number("points", "Points"),
                Column.number("final", "Final")));
    course.exercises().forEach(e -> columns.add(Column.number(e.id(), e.id())));
    columns.add(Column.number("seconds", "Seconds"));
    return new Table(
        "gradebook",
        "Gradebook",
        columns,
        students.stream()
            .map(
                student -> {
                  List<Cell> row =
                      new ArrayList<>(
                          List.of(
                              who(student),
                              Cell.of(student.name()),
                              Cell.of(student.state()),
                              Cell.of(student.points()),
                              Cell.of(student.grade())));
                  course
                      .exercises()
                      .forEach(
                          e ->
                              row.add(
                                  Cell.of(Optional.ofNullable(student.exercises().get(e.id())))));
                  row.add(
                      Cell.of(
                          student
                              .millis()
                              .map(ms -> ms.movePointLeft(3).setScale(1, RoundingMode.HALF_EVEN))));
                  return row;
                })
            .toList());
  }

  /** A row for each check. */
  Table checks(ItemAnalysis analysis) {
    return new Table(
        "checks",
        "Checks",
        List.of(
            Column.text("check", "Check"),
            Column.number("maximum", "Worth"),
            Column.number("passed", "Passed"),
            Column.number("failed", "Failed"),
            Column.number("not_attempted", "Not attempted"),
            Column.number("waits", "Waits"),
            Column.number("difficulty", "Difficulty"),
            Column.number("discrimination", "Discrimination"),
            Column.number("upper_lower", "Upper less lower"),
            Column.number("median_millis", "Median ms"),
            Column.text("flags", "To look at")),
        analysis.items().stream().map(SiteTables::check).toList());
  }

  private static List<Cell> check(ItemStatistics item) {
    return List.of(
        Cell.of(item.exercise() + "/" + item.check()),
        Cell.rounded(Optional.of(item.maximum())),
        Cell.of(item.passed()),
        Cell.of(item.failed()),
        Cell.of(item.notAttempted()),
        Cell.of(item.waits()),
        Cell.rounded(item.difficulty().value()),
        Cell.rounded(item.discrimination().value()),
        Cell.rounded(item.upperLower().value()),
        Cell.rounded(item.medianMillis()),
        Cell.of(
            item.flags().stream()
                .map(f -> f.kind().key().replace('-', ' ') + ": " + f.reason())
                .collect(Collectors.joining("; "))));
  }

  /** How checks went: a row for each exercise, a column for each verdict that there is. */
  Table verdicts() {
    TreeSet<String> kinds = new TreeSet<>();
    students.forEach(s -> s.verdicts().values().forEach(v -> kinds.addAll(v.keySet())));
    List<Column> columns = new ArrayList<>(List.of(Column.text("exercise", "Exercise")));
    kinds.forEach(
        kind -> columns.add(Column.number(kind.replace('-', '_'), kind.replace('-', ' '))));
    List<List<Cell>> rows = new ArrayList<>();
    for (ExerciseSpec exercise : course.exercises()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(exercise.id() + ": " + exercise.title())));
      for (String kind : kinds) {
        row.add(
            Cell.of(
                students.stream()
                    .mapToLong(
                        s ->
                            s.verdicts()
                                .getOrDefault(exercise.id(), Map.of())
                                .getOrDefault(kind, 0))
                    .sum()));
      }
      rows.add(row);
    }
    return new Table("verdicts", "How checks went", columns, rows);
  }

  /** Known mistakes, the most frequent first. */
  Table mistakes() {
    Map<Student.Mistake, Integer> counts =
        new TreeMap<>(
            Comparator.comparing(Student.Mistake::exercise)
                .thenComparing(Student.Mistake::id)
                .thenComparing(Student.Mistake::sentence));
    students.forEach(s -> s.mistakes().forEach(m -> counts.merge(m, 1, Integer::sum)));
    return new Table(
        "mistakes",
        "Mistakes",
        List.of(
            Column.text("exercise", "Exercise"),
            Column.text("mistake", "Mistake"),
            Column.number("students", "Students"),
            Column.text("sentence", "What it is")),
        counts.entrySet().stream()
            .sorted(Map.Entry.<Student.Mistake, Integer>comparingByValue().reversed())
            .map(
                e ->
                    List.of(
                        Cell.of(e.getKey().exercise()),
                        Cell.link(e.getKey().id(), "#who:" + e.getKey().id()),
                        Cell.of(e.getValue()),
                        Cell.of(e.getKey().sentence())))
            .toList());
  }

  /** Who makes which mistake. */
  Table who() {
    return new Table(
        "who",
        "Who makes them",
        List.of(
            Column.text("exercise", "Exercise"),
            Column.text("mistake", "Mistake"),
            Column.text("student", "Student"),
            Column.text("name", "Name")),
        students.stream()
            .flatMap(
                s ->
                    s.mistakes().stream()
                        .map(
                            m ->
                                List.of(
                                    Cell.of(m.exercise()),
                                    Cell.of(m.id()),
                                    who(s),
                                    Cell.of(s.name()))))
            .toList());
  }

  /** What students said of each exercise, in numbers. */
  Table opinions() {
    return new Table(
        "opinions",
        "In numbers",
        List.of(
            Column.text("exercise", "Exercise"),
            Column.number("answers", "Answers"),
            Column.number("clear", "Clear, 1 to 5"),
            Column.number("hard", "Hard, 1 to 5"),
            Column.number("minutes", "Minutes")),
        course.exercises().stream()
            .map(
                e -> {
                  List<FeedbackEntry> said =
                      students.stream()
                          .flatMap(s -> s.remarks().entries().stream())
                          .filter(entry -> entry.exercise().equals(e.id()))
                          .toList();
                  return List.of(
                      Cell.of(e.id() + ": " + e.title()),
                      Cell.of(said.size()),
                      mean(said, FeedbackEntry::clear),
                      mean(said, FeedbackEntry::hard),
                      mean(said, FeedbackEntry::minutes));
                })
            .toList());
  }

  private static Cell mean(List<FeedbackEntry> said, Function<FeedbackEntry, OptionalInt> of) {
    var mean = said.stream().map(of).flatMapToInt(OptionalInt::stream).average();
    return mean.isPresent()
        ? Cell.of(
            Optional.of(new BigDecimal(String.format(Locale.ROOT, "%.1f", mean.getAsDouble()))))
        : Cell.BLANK;
  }

  /** What students wrote. */
  Table texts() {
    return new Table(
        "texts",
        "In words",
        List.of(
            Column.text("exercise", "Exercise"),
            Column.text("student", "Student"),
            Column.text("text", "Text")),
        students.stream()
            .flatMap(
                s ->
                    s.remarks().entries().stream()
                        .filter(e -> !e.text().isBlank())
                        .map(e -> List.of(Cell.of(e.exercise()), who(s), Cell.of(e.text()))))
            .toList());
  }

  private static Cell who(Student student) {
    return Cell.link(student.id(), student.link());
  }
}
