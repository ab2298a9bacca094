package dev.assay.engine.expect;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how large an array or a matrix is, with rows and columns by name. */
final class Shapes {
  private static final int MOST_LENGTHS = 6;

  private Shapes() {}

  /** Such as {@code an array of 4 numbers}. */
  static String of(double @Nullable [] array) {
    if (array == null) {
      return "null";
    }
    return array.length == 0
        ? "an array of no numbers"
        : "an array of " + count(array.length, "number");
  }

  /** Such as {@code 3x5 (3 rows, 5 columns)}; one whose rows differ says so. */
  static String of(double @Nullable [] @Nullable [] matrix) {
    if (matrix == null) {
      return "null";
    }
    String rows = count(matrix.length, "row");
    long missing = Arrays.stream(matrix).filter(Objects::isNull).count();
    if (missing > 0) {
      return rows + ", of which " + missing + (missing == 1 ? " is null" : " are null");
    }
    List<Integer> lengths = Arrays.stream(matrix).map(row -> row.length).distinct().toList();
    if (lengths.size() > 1) {
      return rows
          + " of different lengths: "
          + lengths.stream()
              .limit(MOST_LENGTHS)
              .map(String::valueOf)
              .collect(Collectors.joining(", "))
          + (lengths.size() > MOST_LENGTHS ? " ..." : "");
    }
    return lengths.isEmpty()
        ? "a matrix of no rows"
        : matrix.length
            + "x"
            + lengths.get(0)
            + " ("
            + rows
            + ", "
            + count(lengths.get(0), "column")
            + ")";
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
