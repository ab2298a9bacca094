package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** The table that nbgrader export writes. */
@AutoService(Rules.class)
public final class NbgraderCsvRules implements Rules {
  private static final String FILE = "grades.csv";
  private static final List<String> COLUMNS =
      List.of(
          "assignment",
          "duedate",
          "timestamp",
          "student_id",
          "last_name",
          "first_name",
          "email",
          "raw_score",
          "late_submission_penalty",
          "score",
          "max_score");

  @Override
  public String format() {
    return "nbgrader-csv";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    List<List<String>> rows = Tables.of(rules, files, FILE);
    rules.require(rows.get(0).equals(COLUMNS), "columns: " + rows.get(0));
    if (!rows.get(0).equals(COLUMNS)) {
      return rules.violations();
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      rules.require(!row.get(0).isBlank() && !row.get(3).isBlank(), "nobody's row: " + row);
      for (String number : row.subList(7, 11)) {
        rules.require(number.matches("[0-9]+\\.[0-9]+"), "no decimal number: " + number);
      }
      rules.require(row.get(7).equals(row.get(9)), "a penalty that nobody asked for");
    }
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "student_id", "student"),
        Damage.replace(FILE, "duedate,", ""),
        Damage.replace(FILE, ",nobody,", ",,"),
        Damage.replace(FILE, ",nobody,", ",=1+1,"),
        Damage.replace(FILE, "0.0,66.666667", "0.0,60.0"),
        Damage.replace(FILE, "100.0", "100"));
  }
}
