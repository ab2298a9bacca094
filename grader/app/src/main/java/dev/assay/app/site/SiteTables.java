package dev.assay.app.site;

import dev.assay.app.feedback.FeedbackEntry;
import dev.assay.app.files.Unread;
import dev.assay.engine.course.Course;
import dev.assay.engine.verdict.Status;
import dev.assay.reports.site.Cell;
import dev.assay.reports.site.Column;
import dev.assay.reports.site.Rows;
import dev.assay.reports.site.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The tables of the site.
 *
 * @param course gives exercises and checks
 * @param students the class, in the order of their ids
 */
record SiteTables(Course course, List<Student> students) {
  private static final String WHO = "who";

  /** How checks went: a row for each status that there is, a column for each exercise. */
  Table verdicts() {
    List<Column> columns = new ArrayList<>(List.of(Column.text("ended", "Ended")));
    course.exercises().forEach(e -> columns.add(Column.number(e.id(), e.id())));
    columns.add(Column.number("all", "All"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Status status : Status.values()) {
      List<Long> counts =
          course.exercises().stream().map(e -> count(e.id(), status.key())).toList();
      long all = counts.stream().mapToLong(Long::longValue).sum();
      if (all > 0) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(status.key().replace('-', ' '))));
        counts.forEach(count -> row.add(Cell.of(count)));
        row.add(Cell.of(all));
        rows.add(row);
      }
    }
    return new Table("verdicts", "How checks went", columns, rows);
  }

  private long count(String exercise, String status) {
    return students.stream()
        .mapToLong(s -> s.verdicts().getOrDefault(exercise, Map.of()).getOrDefault(status, 0))
        .sum();
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
        "Known mistakes",
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
                        Cell.link(
                            e.getKey().id(),
                            Rows.of(
                                WHO,
                                "exercise",
                                e.getKey().exercise(),
                                "mistake",
                                e.getKey().id())),
                        Cell.of(e.getValue()),
                        Cell.of(e.getKey().sentence())))
            .toList());
  }

  /** Who makes which mistake. Names have a column only if they say more than ids. */
  Table who() {
    boolean named = Student.anyNamed(students);
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("exercise", "Exercise"),
                Column.text("mistake", "Mistake"),
                Column.text("student", "Student")));
    if (named) {
      columns.add(Column.text("name", "Name"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Student student : students) {
      for (Student.Mistake mistake : student.mistakes()) {
        List<Cell> row =
            new ArrayList<>(
                List.of(Cell.of(mistake.exercise()), Cell.of(mistake.id()), who(student)));
        if (named) {
          row.add(Cell.of(student.name()));
        }
        rows.add(row);
      }
    }
    return new Table(WHO, "Who makes them", columns, rows);
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

  /** What could not be read. */
  static Table unread(List<Unread> files) {
    return new Table(
        "unread",
        "What could not be read",
        List.of(Column.text("file", "File"), Column.text("why", "What is wrong")),
        files.stream()
            .map(each -> List.of(Cell.of(each.file().toString()), Cell.of(each.why())))
            .toList());
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
                        .map(e -> List.of(Cell.of(e.exercise()), who(s), Cell.of(e.visibleText()))))
            .toList());
  }

  /** A student, and the way to the page about them. */
  static Cell who(Student student) {
    return Cell.link(student.id(), student.link());
  }
}
