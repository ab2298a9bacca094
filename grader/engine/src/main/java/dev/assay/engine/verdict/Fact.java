package dev.assay.engine.verdict;

import java.util.Locale;

/**
 * One thing that is known about a check that did not pass.
 *
 * @param label what kind of thing it is
 * @param text the thing itself, for a reader, without the label
 */
public record Fact(Label label, String text) {

  /** The kinds of facts, in the order in which a reader wants them. */
  public enum Label {
    /** What was called, as Java where it is short. */
    CALLED,
    /** What should have come. */
    EXPECTED,
    /** What came. */
    GOT,
    /** How the two differ. */
    DIFFERENCE,
    /** How much they may differ, with the reason. */
    TOLERANCE,
    /** The line of the submission that it happened in. */
    LINE,
    /** Anything else that helps. */
    NOTE;

    /** The label as the scorecard writes it, such as {@code expected}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was called. */
  public static Fact called(String text) {
    return new Fact(Label.CALLED, text);
  }

  /** What should have come. */
  public static Fact expected(String text) {
    return new Fact(Label.EXPECTED, text);
  }

  /** What came. */
  public static Fact got(String text) {
    return new Fact(Label.GOT, text);
  }

  /** How the two differ. */
  public static Fact difference(String text) {
    return new Fact(Label.DIFFERENCE, text);
  }

  /** How much they may differ. */
  public static Fact tolerance(String text) {
    return new Fact(Label.TOLERANCE, text);
  }

  /** Where in the submission it happened. */
  public static Fact line(String text) {
    return new Fact(Label.LINE, text);
  }

  /** Anything else that helps. */
  public static Fact note(String text) {
    return new Fact(Label.NOTE, text);
  }

  @Override
  public String toString() {
    return label.key() + ": " + text;
  }
}
