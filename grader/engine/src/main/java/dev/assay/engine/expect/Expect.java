package dev.assay.engine.expect;

import dev.assay.engine.subject.Answer;
import dev.assay.engine.subject.Literals;
import dev.assay.engine.verdict.Difference;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a check can expect of an answer. */
public final class Expect {
  private Expect() {}

  /** The number is close to the expected one. */
  public static void close(Answer<Double> answer, double expected, Tolerance tolerance) {
    @Nullable Double actual = answer.value();
    if (actual == null) {
      throw wrong(answer, Fact.expected("result = " + Numbers.format(expected)), Fact.got("null"))
          .with(new Difference(null, Optional.of(expected), List.of()));
    }
    Cells cells = new Cells(tolerance);
    cells.compare(expected, actual);
    requireAgreement(answer, expected, cells);
  }

  /** The array has the expected length, and every entry is close to the expected one. */
  public static void close(
      Answer<double @Nullable []> answer, double[] expected, Tolerance tolerance) {
    double[] actual = length(answer, expected.length, Optional.of(expected));
    Cells cells = new Cells(tolerance);
    for (int i = 0; i < expected.length; i++) {
      cells.compare(expected[i], actual[i], i);
    }
    requireAgreement(answer, expected, cells);
  }

  /** The matrix has the expected shape, and every entry is close to the expected one. */
  public static void close(
      Answer<double @Nullable [][]> answer, double[][] expected, Tolerance tolerance) {
    double[][] actual = shapeOf(answer, expected, Optional.of(expected));
    Cells cells = new Cells(tolerance);
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected[i].length; j++) {
        cells.compare(expected[i][j], actual[i][j], i, j);
      }
    }
    requireAgreement(answer, expected, cells);
  }

  /**
   * The answer is the very one that is expected: for texts, whole numbers, truth values, and arrays
   * of these.
   */
  public static void same(Answer<?> answer, Object expected) {
    @Nullable Object actual = answer.value();
    if (Arrays.deepEquals(new @Nullable Object[] {expected}, new @Nullable Object[] {actual})) {
      return;
    }
    List<Fact> facts = new ArrayList<>();
    List<Integer> index = new ArrayList<>();
    if (actual != null && haveSameLength(expected, actual)) {
      int i = 0;
      while (Objects.deepEquals(Array.get(expected, i), Array.get(actual, i))) {
        i++;
      }
      index.add(i);
      String entry = "result[" + i + "] = ";
      facts.add(Fact.expected(entry + Literals.of(Array.get(expected, i))));
      facts.add(Fact.got(entry + Literals.of(Array.get(actual, i))));
    } else {
      facts.add(Fact.expected("result = " + Literals.of(expected)));
      facts.add(Fact.got("result = " + Literals.of(actual)));
    }
    throw wrong(answer, facts.toArray(new Fact[0]))
        .with(new Difference(actual, Optional.of(expected), index));
  }

  private static boolean haveSameLength(Object expected, Object actual) {
    return expected.getClass().isArray()
        && actual.getClass().isArray()
        && Array.getLength(expected) == Array.getLength(actual);
  }

  /**
   * The array is there and has this length.
   *
   * @return the array
   */
  public static double[] length(Answer<double @Nullable []> answer, int length) {
    return length(answer, length, Optional.empty());
  }

  private static double[] length(
      Answer<double @Nullable []> answer, int length, Optional<Object> right) {
    double[] actual = answer.value();
    if (actual == null || actual.length != length) {
      throw wrong(answer, Fact.expected(Shapes.of(new double[length])), Fact.got(Shapes.of(actual)))
          .with(new Difference(actual, right, List.of()));
    }
    return actual;
  }

  /**
   * The matrix is there, has this shape, and no row is missing or of another length.
   *
   * @return the matrix
   */
  public static double[][] shape(Answer<double @Nullable [][]> answer, int rows, int columns) {
    return shapeOf(answer, new double[rows][columns], Optional.empty());
  }

  /** The matrix is there, and each row is as long as in the expected one, which may be ragged. */
  private static double[][] shapeOf(
      Answer<double @Nullable [][]> answer, double[][] expected, Optional<Object> right) {
    double[][] actual = answer.value();
    if (actual != null && Arrays.equals(lengths(actual), lengths(expected))) {
      return actual;
    }
    List<Fact> facts =
        new ArrayList<>(List.of(Fact.expected(Shapes.of(expected)), Fact.got(Shapes.of(actual))));
    if (expected.length > 0 && isOfShape(actual, expected[0].length, expected.length)) {
      facts.add(Fact.note("Rows and columns are swapped."));
    }
    throw wrong(answer, facts.toArray(new Fact[0])).with(new Difference(actual, right, List.of()));
  }

  private static boolean isOfShape(double @Nullable [][] matrix, int rows, int columns) {
    return matrix != null && Arrays.equals(lengths(matrix), lengths(new double[rows][columns]));
  }

  /** The length of each row, -1 for one that is null. */
  private static int[] lengths(double[][] matrix) {
    return Stream.of(matrix).mapToInt(Expect::length).toArray();
  }

  private static int length(double @Nullable [] row) {
    return row == null ? -1 : row.length;
  }

  /**
   * An argument is the same after the call as before it.
   *
   * @param name what the contract calls it
   * @param before a copy from before the call
   * @param after the argument after it
   */
  public static void unchanged(Answer<?> answer, String name, Object before, Object after) {
    if (!Arrays.deepEquals(new Object[] {before}, new Object[] {after})) {
      throw wrong(
          answer,
          Fact.expected(name + " is the same after the call as before"),
          Fact.got(name + " was changed"),
          Fact.note("Copy what you want to change: the caller still needs its own numbers."));
    }
  }

  /** A finding that the answer is wrong, with the call as its first fact. */
  public static Finding wrong(Answer<?> answer, Fact... facts) {
    List<Fact> all = new ArrayList<>();
    all.add(Fact.called(answer.call()));
    all.addAll(List.of(facts));
    return new Finding(Status.WRONG, all)
        .with(new Difference(answer.value(), Optional.empty(), List.of()));
  }

  private static void requireAgreement(Answer<?> answer, Object expected, Cells cells) {
    if (!cells.agree()) {
      throw wrong(answer, cells.facts().toArray(new Fact[0]))
          .with(new Difference(answer.value(), Optional.of(expected), cells.firstIndex()));
    }
  }
}
