package dev.assay.engine.expect;

import dev.assay.engine.verdict.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Walks over the cells of an expected and an actual result, and keeps what a reader wants to know
 * of the differences: the first one, how many there are, and the largest.
 */
final class Cells {
  private final Tolerance tolerance;
  private int cells;
  private int differing;
  private List<Integer> first = List.of();
  private double firstExpected;
  private double firstActual;
  private List<Integer> largestAt = List.of();
  private double largest = -1;

  Cells(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** Compares one cell, for example at the index 1, 3; a single number has none. */
  void compare(double expected, double actual, int... index) {
    cells++;
    if (tolerance.accepts(expected, actual)) {
      return;
    }
    differing++;
    if (differing == 1) {
      first = boxed(index);
      firstExpected = expected;
      firstActual = actual;
    }
    double difference = Math.abs(expected - actual);
    if (difference > largest) {
      largest = difference;
      largestAt = boxed(index);
    }
  }

  /** Whether no cell differs by more than the tolerance. */
  boolean agree() {
    return differing == 0;
  }

  /** Where the first difference is; empty for a single number. */
  List<Integer> firstIndex() {
    return first;
  }

  /** What is expected, what came, the difference and the tolerance, in that order. */
  List<Fact> facts() {
    String[] shown = Numbers.formatBoth(firstExpected, firstActual);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.expected("result" + place(first) + " = " + shown[0]));
    facts.add(Fact.got("result" + place(first) + " = " + shown[1]));
    facts.add(Fact.difference(difference()));
    facts.add(Fact.tolerance(tolerance.toString()));
    return facts;
  }

  private String difference() {
    double size = Math.abs(firstExpected - firstActual);
    String text = Double.isNaN(size) ? "one of the two is not a number" : Numbers.format(size);
    if (cells == 1) {
      return text;
    }
    text += "; " + differing + " of " + cells + " numbers differ";
    boolean furtherLargest = differing > 1 && largest >= 0;
    return furtherLargest
        ? text + ", the most by " + Numbers.format(largest) + " at result" + place(largestAt)
        : text;
  }

  private static List<Integer> boxed(int[] index) {
    return Arrays.stream(index).boxed().toList();
  }

  private static String place(List<Integer> index) {
    return index.stream().map(i -> "[" + i + "]").collect(Collectors.joining());
  }
}
