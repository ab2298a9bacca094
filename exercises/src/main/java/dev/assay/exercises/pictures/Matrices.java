package dev.assay.exercises.pictures;

import java.util.Arrays;

/** What a matrix must be before it is drawn; each method returns its argument. */
final class Matrices {
  /** More rows than that would be thinner than a pixel. */
  static final int MOST_ROWS = 400;

  private Matrices() {}

  /** Between 1 and 400 rows, all of one length above 0. */
  static double[][] requireRectangular(String what, double[][] values) {
    if (values == null || Arrays.asList(values).contains(null)) {
      throw new IllegalArgumentException(
          what
              + " is a matrix of numbers, but this one "
              + (values == null ? "" : "has a row that ")
              + "is null");
    }
    if (values.length == 0 || values[0].length == 0) {
      throw new IllegalArgumentException(
          what + " has at least 1 row and 1 column, but this one is " + shape(values));
    }
    for (int row = 1; row < values.length; row++) {
      if (values[row].length != values[0].length) {
        throw new IllegalArgumentException(
            "%s has rows of one length, but row 0 has %s entries and row %s has %s"
                .formatted(what, values[0].length, row, values[row].length));
      }
    }
    if (values.length > MOST_ROWS) {
      throw new IllegalArgumentException(
          "%s has at most %s rows to be drawn, but this one is %s: draw a part of it"
              .formatted(what, MOST_ROWS, shape(values)));
    }
    return values;
  }

  /** As many rows as columns. */
  static double[][] requireSquare(String what, double[][] values) {
    requireRectangular(what, values);
    if (values.length != values[0].length) {
      throw new IllegalArgumentException(what + " is square, but this one is " + shape(values));
    }
    return values;
  }

  /** The same shape as another matrix that was checked before. */
  static double[][] requireSameShape(
      String what, double[][] values, String otherWhat, double[][] other) {
    requireRectangular(what, values);
    if (!shape(values).equals(shape(other))) {
      throw new IllegalArgumentException(
          "%s has the shape of %s, but they are %s and %s"
              .formatted(what, otherWhat, shape(values), shape(other)));
    }
    return values;
  }

  /** The first matrix less the second one, entry by entry. */
  static double[][] difference(double[][] first, double[][] second) {
    double[][] result = new double[first.length][first[0].length];
    for (int row = 0; row < first.length; row++) {
      for (int column = 0; column < first[row].length; column++) {
        result[row][column] = first[row][column] - second[row][column];
      }
    }
    return result;
  }

  /** Rows times columns, like {@code 6x5000}. */
  static String shape(double[][] values) {
    return values.length + "x" + (values.length == 0 ? 0 : values[0].length);
  }

  /** The largest absolute value among the finite ones, 0 if there is none. */
  static double largest(double[][] values) {
    return Arrays.stream(values)
        .flatMapToDouble(Arrays::stream)
        .filter(Double::isFinite)
        .map(Math::abs)
        .max()
        .orElse(0);
  }
}
