package dev.assay.checks.interventions;

import dev.assay.engine.exhibit.Rows;
import dev.assay.engine.subject.Literals;
import java.util.Arrays;
import java.util.Optional;

/**
 * An answer beside the expected one, as far as a picture shows: to three digits, since the answer
 * was rounded to four.
 *
 * @param expected the right answer
 * @param yours what came, rounded
 * @param row what a row is called
 * @param column what a column is called
 */
record Beside(double[][] expected, double[][] yours, String row, String column) {
  /** Twice what rounding takes. */
  private static final double VISIBLE = 2 * Rows.ROUNDING;

  /** Whether there is as much of both. */
  boolean isComparable() {
    return isRectangular()
        && yours.length == expected.length
        && yours[0].length == expected[0].length;
  }

  /** Whether all rows are equally long. */
  boolean isRectangular() {
    return Arrays.stream(yours).allMatch(numbers -> numbers.length == yours[0].length);
  }

  /** Whether there is no difference to be seen. */
  boolean isSame() {
    return isComparable() && firstDifference().isEmpty();
  }

  /** The absolute value that all scales end at: the largest one that is expected. */
  double largest() {
    return Arrays.stream(expected)
        .flatMapToDouble(Arrays::stream)
        .filter(Double::isFinite)
        .map(Math::abs)
        .max()
        .orElse(1);
  }

  /** Yours minus expected; 0 where the two are the same. */
  double[][] difference() {
    double[][] result = new double[expected.length][expected[0].length];
    for (int i = 0; i < result.length; i++) {
      for (int j = 0; j < result[i].length; j++) {
        result[i][j] = differs(i, j) ? yours[i][j] - expected[i][j] : 0;
      }
    }
    return result;
  }

  /** A title of the answer's picture. */
  String titled(String title) {
    return isSame() ? title + ", as expected" : title;
  }

  /** What there is to see, in words. */
  String finding() {
    if (!isRectangular()) {
      return "The rows of yours are not equally long, so it can't be drawn.";
    }
    if (!isComparable()) {
      return "Yours is " + shape(yours) + ", and " + shape(expected) + " is expected.";
    }
    return firstDifference()
        .map(
            cell ->
                "%d of %d numbers differ, first at %s: yours is %s there, and %s is expected.%s"
                    .formatted(
                        count(),
                        expected.length * expected[0].length,
                        place(cell),
                        Literals.of(yours[cell.i()][cell.j()]),
                        Literals.of(rounded(expected[cell.i()][cell.j()])),
                        most()))
        .orElse("Yours is the same as the expected one, as far as three digits show.");
  }

  /** Where they differ most, if numbers do. */
  private String most() {
    double[][] differences = difference();
    Cell most = new Cell(0, 0);
    for (int i = 0; i < differences.length; i++) {
      for (int j = 0; j < differences[i].length; j++) {
        if (Math.abs(differences[i][j]) > Math.abs(differences[most.i()][most.j()])) {
          most = new Cell(i, j);
        }
      }
    }
    double size = Math.abs(differences[most.i()][most.j()]);
    return Double.isFinite(size) && size > 0
        ? " The largest difference is %s, at %s.".formatted(Literals.of(rounded(size)), place(most))
        : "";
  }

  private String place(Cell cell) {
    return row + " " + cell.i() + (expected[0].length == 1 ? "" : ", " + column + " " + cell.j());
  }

  /** Column by column: of a recording the earliest one is where it began to go wrong. */
  private Optional<Cell> firstDifference() {
    for (int j = 0; j < expected[0].length; j++) {
      for (int i = 0; i < expected.length; i++) {
        if (differs(i, j)) {
          return Optional.of(new Cell(i, j));
        }
      }
    }
    return Optional.empty();
  }

  private int count() {
    int count = 0;
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected[i].length; j++) {
        count += differs(i, j) ? 1 : 0;
      }
    }
    return count;
  }

  private boolean differs(int i, int j) {
    double right = expected[i][j];
    double given = yours[i][j];
    if (!Double.isFinite(right) || !Double.isFinite(given)) {
      return Double.compare(right, given) != 0;
    }
    // What is nearly nothing is sums of rounding errors, in whatever order.
    return Math.abs(right - given) > VISIBLE * Math.abs(right) + 1e-9;
  }

  private static double rounded(double number) {
    return Rows.of(new double[] {number}).map(rows -> Rows.numbers(rows)[0][0]).orElse(number);
  }

  private static String shape(double[][] matrix) {
    return matrix.length + "x" + matrix[0].length;
  }

  /** A place in a matrix. */
  private record Cell(int i, int j) {}
}
