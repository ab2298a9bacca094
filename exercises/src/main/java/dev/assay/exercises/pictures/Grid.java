package dev.assay.exercises.pictures;

import java.util.List;

/**
 * Colored cells of one size in rows and columns, without gaps.
 *
 * @param corner upper left
 * @param cellWidth above 0
 * @param cellHeight above 0
 * @param rows colors row by row, all rows of the same length
 */
public record Grid(Point corner, double cellWidth, double cellHeight, List<List<Rgb>> rows)
    implements Shape {
  /** Copies the rows; refuses none, empty, and uneven ones. */
  public Grid {
    Require.positive("A cell's width", cellWidth);
    Require.positive("A cell's height", cellHeight);
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      throw new IllegalArgumentException("A grid has at least 1 cell, but this one has none");
    }
    int columns = rows.get(0).size();
    for (List<Rgb> row : rows) {
      if (row.size() != columns) {
        throw new IllegalArgumentException(
            "All rows of a grid have the same length, but one has "
                + columns
                + " cells and another "
                + row.size());
      }
    }
  }

  /** How many cells a row has. */
  public int columns() {
    return rows.get(0).size();
  }

  @Override
  public void paintWith(ShapePainter painter) {
    painter.grid(this);
  }
}
