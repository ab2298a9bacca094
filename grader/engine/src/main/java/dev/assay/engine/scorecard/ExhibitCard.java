package dev.assay.engine.scorecard;

import java.util.List;

/**
 * What a submission answered for the eye. It changes no points.
 *
 * @param id which of the course's exhibits it belongs to
 * @param rows the answer: a text a row, of numbers with blanks between them, rounded to four digits
 */
public record ExhibitCard(String id, List<String> rows) {

  /** Keeps a copy of the list. */
  public ExhibitCard {
    rows = List.copyOf(rows);
  }
}
