package dev.assay.formats.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;

/** A file of comma-separated values. */
final class Tables {
  private Tables() {}

  /** The rows, all of which have as many cells as the first; what is wrong goes to the rules. */
  static List<List<String>> of(JsonRules rules, Map<String, String> files, String file) {
    List<List<String>> rows;
    try {
      rows =
          CsvReader.builder().ofCsvRecord(files.getOrDefault(file, "")).stream()
              .map(CsvRecord::getFields)
              .toList();
    } catch (CsvParseException torn) {
      rules.require(false, file + " is no table: " + torn.getMessage());
      return List.of(List.of());
    }
    rules.require(!rows.isEmpty(), file + " is missing or empty");
    for (List<String> row : rows) {
      rules.require(row.size() == rows.get(0).size(), "A row has another width: " + row);
      for (String cell : row) {
        rules.require(!cell.matches("(?s)\\s*[=+\\-@].*"), "A cell is a formula: " + cell);
      }
    }
    boolean isEven = rows.stream().allMatch(row -> row.size() == rows.get(0).size());
    return isEven && !rows.isEmpty() ? rows : List.of(List.of());
  }

  /** Requires a number that is not negative, with a point if it has decimals. */
  static void number(JsonRules rules, String cell) {
    rules.require(cell.matches("[0-9]+(\\.[0-9]+)?"), "A cell is no number: " + cell);
  }
}
