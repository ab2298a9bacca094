package dev.assay.engine.exhibit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers of an answer as text, a row each, no more of them and no more exact than is drawn. */
public final class Rows {
  /** Half a unit of the last of four digits: what {@link #of} may take from or add to a number. */
  public static final double ROUNDING = 5e-4;

  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final int MOST_ROWS = 100;
  private static final int MOST_NUMBERS = 400;

  private Rows() {}

  /**
   * The rows of an array of arrays; an array is one row.
   *
   * @return each as numbers with blanks between them; empty if it is no such array, has a row
   *     without a number, or more than 100 rows or 400 numbers
   */
  public static Optional<List<String>> of(@Nullable Object answer) {
    double[][] matrix;
    if (answer instanceof double[] row) {
      matrix = new double[][] {row};
    } else if (answer instanceof double[][] rows) {
      matrix = rows;
    } else {
      return Optional.empty();
    }
    if (matrix.length == 0 || matrix.length > MOST_ROWS) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    int room = MOST_NUMBERS;
    for (double @Nullable [] row : matrix) {
      if (row == null || row.length == 0 || row.length > room) {
        return Optional.empty();
      }
      room -= row.length;
      List<String> numbers = new ArrayList<>();
      for (double number : row) {
        numbers.add(text(number));
      }
      texts.add(String.join(" ", numbers));
    }
    return Optional.of(List.copyOf(texts));
  }

  /**
   * The numbers of such rows.
   *
   * @throws IllegalArgumentException if these are none
   */
  public static double[][] numbers(List<String> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("There is at least 1 row of numbers, but here is none");
    }
    return rows.stream()
        .map(row -> Stream.of(row.split(" ", -1)).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  private static String text(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    if (number == 0) {
      return "0";
    }
    return BigDecimal.valueOf(number).round(FOUR_DIGITS).stripTrailingZeros().toString();
  }
}
