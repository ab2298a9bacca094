package dev.assay.app.site;

import dev.assay.engine.course.Course;
import dev.assay.reports.site.Cell;
import dev.assay.reports.site.Column;
import dev.assay.reports.site.Rows;
import dev.assay.reports.site.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gradebook, and how its grades came about.
 *
 * @param course gives exercises
 * @param students the class, in the order of their ids
 */
record GradeTables(Course course, List<Student> students) {
  private static final String STEPS = "steps";

  /** Whether anybody's grade is another one than the points of the checks. */
  boolean anyChanged() {
    return students.stream().anyMatch(Student::isChanged);
  }

  /**
   * A row for each student. Names have a column only if they say more than ids, and what changed
   * grades only if anything did.
   */
  Table gradebook() {
    boolean changed = anyChanged();
    boolean named = Student.anyNamed(students);
    List<Column> columns = new ArrayList<>(List.of(Column.text("student", "Student")));
    if (named) {
      columns.add(Column.text("name", "Name"));
    }
    columns.add(Column.number("points", "Points"));
    if (changed) {
      columns.add(Column.number("late_penalty", "Late"));
      columns.add(Column.number("adjustment", "By hand"));
      columns.add(Column.number("final", "Final"));
      columns.add(Column.text("why", "Why"));
    }
    course.exercises().forEach(e -> columns.add(Column.number(e.id(), e.id())));
    columns.add(Column.text("state", "State"));
    columns.add(Column.number("seconds", "Seconds"));
    return new Table(
        "gradebook",
        "Gradebook",
        columns,
        students.stream().map(student -> row(student, named, changed)).toList());
  }

  private List<Cell> row(Student student, boolean named, boolean changed) {
    List<Cell> row = new ArrayList<>(List.of(SiteTables.who(student)));
    if (named) {
      row.add(Cell.of(student.name()));
    }
    row.add(Cell.of(student.points()));
    if (changed) {
      row.add(Cell.of(student.late()));
      row.add(Cell.of(student.adjustment()));
      row.add(Cell.of(student.grade()));
      row.add(why(student));
    }
    for (var exercise : course.exercises()) {
      row.add(Cell.of(Optional.ofNullable(student.exercises().get(exercise.id()))));
    }
    row.add(Cell.of(student.state()));
    row.add(Cell.of(student.millis().map(GradeTables::seconds)));
    return row;
  }

  private static Cell why(Student student) {
    return student.steps().isEmpty()
        ? Cell.of(student.why())
        : Cell.to(student.why(), Rows.of(STEPS, "student", student.id()));
  }

  private static BigDecimal seconds(BigDecimal millis) {
    return millis.movePointLeft(3).setScale(1, RoundingMode.HALF_EVEN);
  }

  /** A row for each step from somebody's points to the final grade. */
  Table steps() {
    return new Table(
        STEPS,
        "How grades came about",
        List.of(
            Column.text("student", "Student"),
            Column.number("points", "Points"),
            Column.number("after", "Then"),
            Column.text("step", "Step"),
            Column.text("why", "Why"),
            Column.text("by", "By")),
        students.stream().filter(Student::isChanged).flatMap(s -> steps(s).stream()).toList());
  }

  private static List<List<Cell>> steps(Student student) {
    List<List<Cell>> rows = new ArrayList<>();
    student
        .points()
        .ifPresent(
            p ->
                rows.add(
                    step(student, p, Optional.of(p), "checks", "the points of the checks", "")));
    for (Student.GradeStep step : student.steps()) {
      rows.add(
          step(
              student,
              step.points(),
              Optional.of(step.after()),
              step.kind(),
              step.text(),
              step.by()));
    }
    if (!student.excused().isEmpty()) {
      rows.add(step(student, BigDecimal.ZERO, Optional.empty(), "excused", student.excused(), ""));
    }
    return rows;
  }

  private static List<Cell> step(
      Student student,
      BigDecimal points,
      Optional<BigDecimal> after,
      String kind,
      String why,
      String by) {
    return List.of(
        SiteTables.who(student),
        Cell.of(Optional.of(points)),
        Cell.of(after),
        Cell.of(kind.replace('-', ' ')),
        Cell.of(why),
        Cell.of(by));
  }
}
