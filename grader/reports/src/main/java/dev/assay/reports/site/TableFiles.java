package dev.assay.reports.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.assay.formats.Json;
import dev.assay.formats.text.InertCell;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table in other forms: for a page's script, as CSV, as JSON. */
final class TableFiles {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private TableFiles() {}

  /** Rows for the script of a page: a text for each cell, or a text and where it leads. */
  static String data(Table table) {
    return lines(
        table,
        row -> {
          ArrayNode cells = Json.array();
          for (Cell cell : row) {
            if (cell.link().isEmpty()) {
              cells.add(cell.text());
            } else {
              cells.addArray().add(cell.text()).add(cell.link());
            }
          }
          return cells;
        });
  }

  /** As CSV, with numbers as they are and texts that no spreadsheet runs. */
  static String csv(Table table) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    // Without a buffer of its own nothing waits in it when the text is taken.
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(table.columns().stream().map(Column::key).toList());
    for (List<Cell> row : table.rows()) {
      List<String> fields = new ArrayList<>();
      for (int j = 0; j < row.size(); j++) {
        String field = row.get(j).text();
        fields.add(table.columns().get(j).isNumber() ? field : InertCell.of(field));
      }
      csv.writeRecord(fields);
    }
    return text.toString();
  }

  /** As a list of objects; numbers are numbers, and a blank one is absent. */
  static String json(Table table) {
    return lines(
            table,
            row -> {
              ObjectNode object = Json.object();
              for (int j = 0; j < row.size(); j++) {
                Column column = table.columns().get(j);
                String text = row.get(j).text();
                if (!column.isNumber()) {
                  object.put(column.key(), text);
                } else if (!text.isEmpty()) {
                  object.put(column.key(), new BigDecimal(text));
                }
              }
              return object;
            })
        + "\n";
  }

  /**
   * A list with each row on a line of its own. It may stand in a page: what could end the element
   * around it, or a line, is only ever in texts, and is written as its number there.
   */
  private static String lines(Table table, Function<List<Cell>, JsonNode> row) {
    return table.rows().stream()
        .map(row.andThen(Json::line))
        .collect(Collectors.joining(",\n", "[\n", "\n]"))
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
