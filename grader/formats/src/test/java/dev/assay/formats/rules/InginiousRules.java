package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** INGInious' feedback file, as its agent checks it, and its text as reStructuredText. */
@AutoService(Rules.class)
public final class InginiousRules implements Rules {
  private static final String FILE = "__feedback.json";
  private static final String[] RESULTS = {"success", "failed", "crash", "timeout", "overflow"};
  private static final Pattern ESCAPED = Pattern.compile("\\\\[^\\p{L}\\p{N} ]");
  private static final Pattern STRONG = Pattern.compile("^\\*\\*[\\p{L}\\p{N} ]*\\*\\*$");
  private static final Pattern LABEL = Pattern.compile("^\\*[\\p{L}\\p{N} ]+\\*");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ]*");

  @Override
  public String format() {
    return "inginious";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    // The agent crashes on another key.
    rules.onlyKeys(
        root,
        "stdout",
        "stderr",
        "result",
        "text",
        "grade",
        "problems",
        "custom",
        "tests",
        "state",
        "archive");
    boolean crashed = rules.oneOf(root, "result", RESULTS).equals("crash");
    if (crashed) {
      rules.require(!root.has("grade"), "a grade that is none");
    } else {
      rules.number(root, "grade", 0, 100);
      rules.require(root.path("grade").isFloatingPointNumber(), "the grade is no float in Python");
    }
    rest(rules, rules.filled(root, "text"));
    root.path("problems")
        .properties()
        .forEach(
            problem -> {
              rules.require(problem.getKey().matches("[A-Za-z0-9_-]+"), "id " + problem.getKey());
              rules.require(problem.getValue().size() == 2, "no pair of result and text");
              rules.require(
                  List.of(RESULTS).contains(problem.getValue().path(0).asText()),
                  "result " + problem.getValue().path(0));
              rest(rules, problem.getValue().path(1).asText());
            });
    keys(rules, root.path("custom"));
    return rules.violations();
  }

  /** Everything is escaped, ours, or a line of a literal block behind a bar. */
  private static void rest(JsonRules rules, String text) {
    for (String line : text.split("\n", -1)) {
      String left = ESCAPED.matcher(line).replaceAll("");
      left = STRONG.matcher(left).replaceAll("");
      left = LABEL.matcher(left).replaceAll("");
      rules.require(
          line.startsWith("   | ")
              || line.equals("   |")
              || line.equals("::")
              || line.equals("(and more)")
              || PLAIN.matcher(left).matches(),
          "markup in: " + line);
    }
  }

  private static void keys(JsonRules rules, JsonNode node) {
    node.properties()
        .forEach(
            entry ->
                rules.require(
                    !entry.getKey().contains(".") && !entry.getKey().startsWith("$"),
                    "the database takes no key " + entry.getKey()));
    node.forEach(child -> keys(rules, child));
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/grade", "66"),
        Damage.set(FILE, "/grade", "100.5"),
        Damage.set(FILE, "/grade", "\"66.6\""),
        Damage.remove(FILE, "/grade"),
        Damage.set(FILE, "/score", "66.6"),
        Damage.set(FILE, "/result", "\"passed\""),
        Damage.set(FILE, "/text", "\".. raw:: html\""),
        Damage.set(FILE, "/problems/3.2", "[\"failed\", \"a\"]"),
        Damage.set(FILE, "/problems/exercise-1", "{\"failed\": \"a\"}"),
        Damage.set(FILE, "/custom/a.b", "1"));
  }
}
