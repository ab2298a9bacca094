package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** What Canvas' importer of gradebooks asks of a table. */
@AutoService(Rules.class)
public final class CanvasCsvRules implements Rules {
  private static final String FILE = "canvas.csv";
  private static final List<String> IDENTITY =
      List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section");

  @Override
  public String format() {
    return "canvas-csv";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    List<List<String>> rows = Tables.of(rules, files, FILE);
    List<String> header = rows.get(0);
    rules.require(header.size() == IDENTITY.size() + 1, "columns: " + header);
    if (header.size() != IDENTITY.size() + 1) {
      return rules.violations();
    }
    // Section is the last that says who it is, and assignments begin after it.
    rules.require(header.subList(0, IDENTITY.size()).equals(IDENTITY), "columns: " + header);
    rules.require(!header.get(IDENTITY.size()).isBlank(), "an assignment without a name");
    rules.require(
        rows.size() > 1 && rows.get(1).get(0).strip().equals("Points Possible"),
        "no row of the points that are possible");
    for (List<String> row : rows.subList(1, rows.size())) {
      Tables.number(rules, row.get(IDENTITY.size()));
    }
    for (List<String> row : rows.subList(Math.min(2, rows.size()), rows.size())) {
      rules.require(
          row.subList(1, IDENTITY.size() - 1).stream().anyMatch(cell -> !cell.isBlank()),
          "nobody's row: " + row);
    }
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "Student,ID", "Name,ID"),
        Damage.replace(FILE, "Section,Assay", "Assay,Section"),
        Damage.replace(FILE, "Section,", ""),
        Damage.replace(FILE, "66.666667", "\"66,666667\""),
        Damage.replace(FILE, "66.666667", "66.666667,1"),
        Damage.replace(FILE, "66.666667", "-"),
        Damage.replace(FILE, "nobody,,66", ",,66"),
        Damage.replace(FILE, "nobody,,,nobody", "=HYPERLINK(1),,,nobody"),
        Damage.replace(FILE, "    Points Possible,,,,,100\n", ""));
  }
}
