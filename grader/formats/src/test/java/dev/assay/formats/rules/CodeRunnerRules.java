package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What CodeRunner takes of a combinator template grader, and what its table makes of it. */
@AutoService(Rules.class)
public final class CodeRunnerRules implements Rules {
  private static final String FILE = "stdout.json";
  private static final Set<String> CONTROL = Set.of("iscorrect", "ishidden");

  @Override
  public String format() {
    return "coderunner";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    rules.require(files.size() == 1, "there is more than what is printed");
    rules.onlyKeys(
        root,
        "fraction",
        "prologuehtml",
        "testresults",
        "files",
        "epiloguehtml",
        "columnformats",
        "showdifferences",
        "showoutputonly",
        "graderstate",
        "instructorhtml");
    rules.number(root, "fraction", 0, 1);
    // It would count as all points.
    rules.require(!root.has("showoutputonly"), "output only");
    rules.require(Markup.isHarmless(rules.filled(root, "prologuehtml")), "foreign markup on top");
    if (root.has("testresults")) {
      table(rules, root.path("testresults"), root.path("columnformats"));
    } else {
      rules.require(!root.has("columnformats"), "formats of no table");
    }
    return rules.violations();
  }

  private static void table(JsonRules rules, JsonNode table, JsonNode formats) {
    List<String> header = new ArrayList<>();
    table.path(0).forEach(cell -> header.add(cell.asText()));
    rules.require(header.containsAll(CONTROL), "the header lacks one of " + CONTROL);
    rules.require(
        formats.isArray() && formats.size() == header.size() - CONTROL.size(),
        "another number of formats than of columns");
    for (int i = 1; i < table.size(); i++) {
      JsonNode row = table.get(i);
      rules.require(row.size() == header.size(), "row " + i + " has another length");
      int column = 0;
      for (int j = 0; j < header.size(); j++) {
        JsonNode cell = row.path(j);
        switch (header.get(j)) {
          case "iscorrect" ->
              rules.require(cell.isInt() && Set.of(0, 1).contains(cell.asInt()), "no yes or no");
          case "ishidden" -> rules.require(cell.isBoolean(), "hidden is " + cell);
          default -> {
            String format = formats.path(column++).asText();
            rules.require(Set.of("%s", "%h").contains(format), "format " + format);
            rules.require(cell.isTextual(), "a cell is no text");
            rules.require(
                !format.equals("%h") || Markup.isHarmless(cell.asText()), "foreign markup");
          }
        }
      }
    }
  }

  /** Hidden rows and the instructor's text stay with course staff. */
  @Override
  public String shownToStudents(Map<String, String> files) {
    JsonNode root = new JsonRules().root(files, FILE);
    StringBuilder shown = new StringBuilder(root.path("prologuehtml").asText());
    shown.append(root.path("fraction"));
    JsonNode table = root.path("testresults");
    for (JsonNode row : table) {
      for (int i = 0; i < row.size(); i++) {
        if (table.get(0).get(i).asText().equals("ishidden") && !row.get(i).asBoolean()) {
          shown.append(row);
        }
      }
    }
    return shown.append(root.path("epiloguehtml").asText()).toString();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/fraction", "1.0000001"),
        Damage.remove(FILE, "/fraction"),
        Damage.set(FILE, "/fraction", "\"1\""),
        Damage.set(FILE, "/percent", "1"),
        Damage.set(FILE, "/showoutputonly", "true"),
        Damage.set(FILE, "/columnformats", "[\"%s\", \"%h\"]"),
        Damage.set(FILE, "/columnformats/0", "\"%d\""),
        Damage.set(FILE, "/testresults/1/1", "5"),
        Damage.set(FILE, "/testresults/1/3", "\"<script>alert(1)</script>\""),
        Damage.set(FILE, "/testresults/1/0", "\"yes\""),
        Damage.set(FILE, "/testresults/0/4", "\"hidden\""),
        Damage.replace(FILE, "{\n  \"fraction\"", "Grading ...\n{\n  \"fraction\""));
  }
}
