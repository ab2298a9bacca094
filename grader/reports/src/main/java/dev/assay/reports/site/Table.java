package dev.assay.reports.site;

import java.util.List;

/**
 * A table. It is shown on a page, and lies beside it as CSV and JSON.
 *
 * @param id its name in files and anchors: small letters alone
 * @param title what it is called
 * @param columns its columns
 * @param rows its rows, each as long as the columns, in the order that is shown first
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows) {
  /** How many rows a page shows at once. */
  static final int SHOWN = 100;

  /** As many characters as fit on a line of a column that is one of several. */
  private static final int SHORT = 28;

  /** Keeps copies, and checks every row. */
  public Table {
    if (!id.matches("[a-z]+")) {
      throw new IllegalArgumentException("A table's id is small letters, and not " + id);
    }
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of " + id + " has " + row.size() + " cells, and not " + columns.size());
      }
    }
  }

  /** What a page shows before anybody sorts or searches, and without script. */
  public List<List<Cell>> first() {
    return rows.subList(0, Math.min(SHOWN, rows.size()));
  }

  /**
   * How a column is set: numbers to the right, short texts on one line, long ones with some width.
   */
  public String look(int column) {
    if (columns.get(column).isNumber()) {
      return "number";
    }
    return rows.stream().allMatch(row -> row.get(column).text().length() <= SHORT)
        ? "short"
        : "long";
  }

  /** All of it for the script of a page. */
  public String data() {
    return TableFiles.data(this);
  }
}
