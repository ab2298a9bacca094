package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Moodle's import of grades asks of a table. */
@AutoService(Rules.class)
public final class MoodleCsvRules implements Rules {
  private static final String FILE = "moodle.csv";

  @Override
  public String format() {
    return "moodle-csv";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    List<List<String>> rows = Tables.of(rules, files, FILE);
    List<String> header = rows.get(0);
    rules.require(header.size() == 3, "columns: " + header);
    if (header.size() != 3) {
      return rules.violations();
    }
    rules.require(header.stream().noneMatch(String::isBlank), "a column without a name");
    rules.require(new HashSet<>(header).size() == 3, "two columns of one name");
    Set<String> users = new HashSet<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      // One user that it does not know, and Moodle takes no row at all.
      rules.require(!row.get(0).isBlank(), "a row of nobody");
      rules.require(users.add(row.get(0)), "two rows of " + row.get(0));
      Tables.number(rules, row.get(1));
      rules.require(!row.get(1).matches(".*\\.[0-9]{6,}"), "more than five decimals");
      rules.require(!row.get(2).contains("<"), "markup in " + row.get(2));
    }
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "Username,", ""),
        Damage.replace(FILE, "Username,Assay,", "Username,Username,"),
        Damage.replace(FILE, "Username,Assay,", "Username,,"),
        Damage.replace(FILE, "nobody,", ","),
        Damage.replace(FILE, "nobody,", "@nobody,"),
        Damage.replace(FILE, "66.66666,", "\"66,66666\","),
        Damage.replace(FILE, "66.66666,", "66.666667,"),
        Damage.replace(FILE, "66.66666,", "null,"),
        Damage.replace(FILE, "66.66 of", "<b>66.66</b> of"));
  }
}
