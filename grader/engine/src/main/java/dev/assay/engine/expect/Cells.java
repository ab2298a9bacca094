package dev.assay.engine.expect;

import dev.assay.engine.verdict.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks over the cells of an expected and an actual result, and keeps what a reader wants to know
 * of the differences: the first one, how many there are, and the largest.
 */
final class Cells {
  private final Tolerance tolerance;
  private int cells;
  private int differing;
  private String firstPlace = "";
  private double firstExpected;
  private double firstActual;
  private String largestPlace = "";
  private double largest = -1;

  Cells(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** Compares one cell, for example at place {@code [1][3]}. */
  void compare(String place, double expected, double actual) {
    cells++;
    if (tolerance.accepts(expected, actual)) {
      return;
    }
    differing++;
    if (differing == 1) {
      firstPlace = place;
      firstExpected = expected;
      firstActual = actual;
    }
    double difference = Math.abs(expected - actual);
    if (difference > largest) {
      largest = difference;
      largestPlace = place;
    }
  }

  /** Whether no cell differs by more than the tolerance. */
  boolean agree() {
    return differing == 0;
  }

  /** What is expected, what came, the difference and the tolerance, in that order. */
  List<Fact> facts() {
    String[] shown = Numbers.formatBoth(firstExpected, firstActual);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.expected("result" + firstPlace + " = " + shown[0]));
    facts.add(Fact.got("result" + firstPlace + " = " + shown[1]));
    facts.add(Fact.difference(difference()));
    facts.add(Fact.tolerance(tolerance.toString()));
    return facts;
  }

  private String difference() {
    double first = Math.abs(firstExpected - firstActual);
    String text = Double.isNaN(first) ? "one of the two is not a number" : Numbers.format(first);
    if (cells == 1) {
      return text;
    }
    text += "; " + differing + " of " + cells + " numbers differ";
    boolean furtherLargest = differing > 1 && largest >= 0;
    return furtherLargest
        ? text + ", the most by " + Numbers.format(largest) + " at " + largestPlace
        : text;
  }
}
