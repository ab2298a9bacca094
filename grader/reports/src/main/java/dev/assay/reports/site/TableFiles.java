package dev.assay.reports.site;

import dev.assay.formats.text.InertCell;

/** A table in other forms: for a page's script, as CSV, as JSON. */
final class TableFiles {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private TableFiles() {}

  /**
   * Rows for the script of a page, which lie in the page itself. Nothing in it can end the element
   * that it stands in: a less-than sign is written as its number.
   */
  static String data(Table table) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < table.rows().size(); i++) {
      out.append(i == 0 ? "\n[" : ",\n[");
      for (int j = 0; j < table.columns().size(); j++) {
        Cell cell = table.rows().get(i).get(j);
        out.append(j == 0 ? "" : ",");
        if (cell.link().isEmpty()) {
          quote(out, cell.text());
        } else {
          out.append('[');
          quote(out, cell.text());
          out.append(',');
          quote(out, cell.link());
          out.append(']');
        }
      }
      out.append(']');
    }
    return out.append("\n]").toString();
  }

  /** As CSV, with numbers as they are and texts that no spreadsheet runs. */
  static String csv(Table table) {
    StringBuilder out = new StringBuilder();
    out.append(BYTE_ORDER_MARK);
    for (int j = 0; j < table.columns().size(); j++) {
      out.append(j == 0 ? "" : ",").append(table.columns().get(j).key());
    }
    out.append("\r\n");
    for (var row : table.rows()) {
      for (int j = 0; j < row.size(); j++) {
        String text = row.get(j).text();
        out.append(j == 0 ? "" : ",")
            .append(field(table.columns().get(j).isNumber() ? text : InertCell.of(text)));
      }
      out.append("\r\n");
    }
    return out.toString();
  }

  private static String field(String text) {
    return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** As a list of objects; numbers are numbers, and a blank one is absent. */
  static String json(Table table) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < table.rows().size(); i++) {
      out.append(i == 0 ? "\n{" : ",\n{");
      String before = "";
      for (int j = 0; j < table.columns().size(); j++) {
        Column column = table.columns().get(j);
        String text = table.rows().get(i).get(j).text();
        if (column.isNumber() && text.isEmpty()) {
          continue;
        }
        out.append(before);
        before = ",";
        quote(out, column.key());
        out.append(':');
        if (column.isNumber()) {
          out.append(text);
        } else {
          quote(out, text);
        }
      }
      out.append('}');
    }
    return out.append("\n]\n").toString();
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Printable ASCII but quotes and what markup is made of; beyond it, what ends no line.
      boolean isPlain = c < 0x7f ? c >= ' ' && "\"\\<>&".indexOf(c) < 0 : isPlainBeyondAscii(c);
      if (isPlain) {
        out.append(c);
      } else {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    out.append('"');
  }

  private static boolean isPlainBeyondAscii(char c) {
    return c >= 0xa0 && c != 0x2028 && c != 0x2029;
  }
}
