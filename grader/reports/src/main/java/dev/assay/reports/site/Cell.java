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

  private static final int MOST_DIGITS = 3;

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

  /** A number to three digits after the point, or a blank. */
  public static Cell rounded(Optional<Double> number) {
    return of(number.map(n -> BigDecimal.valueOf(n).setScale(MOST_DIGITS, RoundingMode.HALF_EVEN)));
  }
}
