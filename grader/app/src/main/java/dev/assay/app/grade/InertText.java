package dev.assay.app.grade;

import java.util.regex.Pattern;

/**
 * Keeps a text that a student chose from being run by a spreadsheet, which does that with a cell
 * that begins like a formula: an apostrophe before it makes it text.
 */
public final class InertText {
  /**
   * The beginning of a formula, also in the wide letters that Japanese spreadsheets take for the
   * narrow ones. It may come after a semicolon, which begins a new cell where a comma is part of
   * numbers, whatever quotation marks say.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(^|;)([\\s\"]*)([=+\\-@\uff1d\uff0b\uff0d\uff20])");

  private InertText() {}

  /** The text, with an apostrophe before what looks like a formula. */
  public static String of(String text) {
    return FORMULA.matcher(text).replaceAll("$1$2'$3");
  }
}
