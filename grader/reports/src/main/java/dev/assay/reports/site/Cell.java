package dev.assay.reports.site;

import dev.assay.reports.student.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param text what it says: inert, on one line, and not endless
 * @param link where it leads, relative to the page; empty for nowhere
 */
public record Cell(String text, String link) {
  /** Nothing. */
  public static final Cell BLANK = new Cell("", "");

  private static final int DIGITS = 3;

  /** Makes the text inert. */
  public Cell {
    text = Words.line(text);
  }

  /** A text of anybody. */
  public static Cell of(String text) {
    return new Cell(text, "");
  }

  /** A name of anybody, which leads somewhere. */
  public static Cell link(String name, String target) {
    return new Cell(Words.name(name), target);
  }

  /** A text of anybody, which leads somewhere. */
  public static Cell to(String text, String target) {
    return new Cell(text, target);
  }

  /** A whole number. */
  public static Cell of(long number) {
    return of(String.valueOf(number));
  }

  /** A number, or a blank. */
  public static Cell of(Optional<BigDecimal> number) {
    return number
        .map(n -> of(n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString()))
        .orElse(BLANK);
  }

  /**
   * A number with three digits after the point, so that a column of them is in line; or a blank.
   */
  public static Cell rounded(Optional<Double> number) {
    return number
        .map(n -> BigDecimal.valueOf(n).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString())
        .map(Cell::of)
        .orElse(BLANK);
  }
}
