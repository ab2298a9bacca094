package dev.assay.engine.toy;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.expect.Expect;
import dev.assay.engine.expect.Tolerance;
import dev.assay.engine.subject.Subject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The checks of the toy exercise 2. */
@Exercise(
    id = "2",
    name = "table",
    title = "A table",
    contract = Table.class,
    submission = "dev.assay.engine.toy.TableExercise",
    lesson = "toy/table.md",
    bonus = true)
final class TableChecks {
  private static final Tolerance EXACT = new Tolerance(0, 0, "small whole numbers are exact");

  @Test
  @Check(order = 1, id = "two-by-three", points = "2", value = "writes two rows of three")
  void writesTwoRowsOfThree(Subject<Table> subject) {
    Expect.close(subject.ask(s -> s.rows(2, 3)), new double[][] {{0, 0, 0}, {0, 1, 2}}, EXACT);
  }

  @Property(tries = 30)
  @Check(order = 2, id = "any-size", points = "2", value = "writes any size")
  void writesAnySize(
      @ForAll @IntRange(min = 1, max = 6) int rows,
      @ForAll @IntRange(min = 1, max = 6) int columns,
      Subject<Table> subject) {
    double[][] expected = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        expected[i][j] = i * j;
      }
    }
    Expect.close(subject.ask(s -> s.rows(rows, columns)), expected, EXACT);
  }
}
