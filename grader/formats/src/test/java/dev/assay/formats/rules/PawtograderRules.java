package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** Pawtograder's type AutograderFeedback. */
@AutoService(Rules.class)
public final class PawtograderRules implements Rules {
  private static final String FILE = "feedback.json";
  private static final String[] FORMATS = {"text", "markdown", "ansi"};

  @Override
  public String format() {
    return "pawtograder";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    rules.onlyKeys(
        root, "score", "max_score", "output", "lint", "tests", "artifacts", "annotations");
    scores(rules, root);
    JsonNode output = root.path("output");
    rules.onlyKeys(output, "visible", "hidden", "after_due_date", "after_published");
    for (JsonNode part : output) {
      rules.onlyKeys(part, "output", "output_format");
      rules.filled(part, "output");
      rules.oneOf(part, "output_format", FORMATS);
    }
    rules.onlyKeys(root.path("lint"), "status", "output", "output_format");
    rules.oneOf(root.path("lint"), "status", "pass", "fail");
    rules.text(root.path("lint"), "output");
    rules.array(root, "tests").forEach(test -> test(rules, test));
    return rules.violations();
  }

  private static void test(JsonRules rules, JsonNode test) {
    rules.onlyKeys(
        test,
        "name",
        "name_format",
        "part",
        "score",
        "max_score",
        "output",
        "output_format",
        "hidden_output",
        "hidden_output_format",
        "hide_until_released",
        "extra_data");
    rules.filled(test, "name");
    rules.text(test, "output");
    rules.oneOf(test, "name_format", FORMATS);
    rules.oneOf(test, "output_format", FORMATS);
    if (test.has("hidden_output")) {
      rules.text(test, "hidden_output");
      rules.oneOf(test, "hidden_output_format", FORMATS);
    }
    if (test.has("hide_until_released")) {
      rules.require(test.path("hide_until_released").isBoolean(), "hide_until_released");
    }
    scores(rules, test);
  }

  private static void scores(JsonRules rules, JsonNode node) {
    rules.require(node.has("score") == node.has("max_score"), "one of score and max_score");
    if (node.has("score")) {
      rules.number(node, "score", 0, Integer.MAX_VALUE);
      rules.number(node, "max_score", 0, Integer.MAX_VALUE);
    }
  }

  /** Without what only course staff may read, and without tests that wait. */
  @Override
  public String shownToStudents(Map<String, String> files) {
    JsonNode root = new JsonRules().root(files, FILE);
    StringBuilder shown = new StringBuilder(root.path("output").path("visible").toString());
    shown.append(root.path("score")).append(root.path("max_score"));
    for (JsonNode test : root.path("tests")) {
      boolean waits = test.path("hide_until_released").asBoolean();
      // What waits for the release is out then, all but the hidden output.
      boolean staysHidden = test.has("hidden_output");
      shown.append(waits && !staysHidden ? "" : test.path("name") + " " + test.path("output"));
    }
    return shown.toString();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/score", "\"66\""),
        Damage.remove(FILE, "/max_score"),
        Damage.remove(FILE, "/lint"),
        Damage.set(FILE, "/lint/status", "\"none\""),
        Damage.set(FILE, "/output/secret", "{\"output\":\"x\",\"output_format\":\"text\"}"),
        Damage.set(FILE, "/output/visible/output_format", "\"html\""),
        Damage.set(FILE, "/tests/0/score", "-1"),
        Damage.set(FILE, "/tests/0/hide_until_released", "\"true\""),
        Damage.remove(FILE, "/tests/0/output"),
        Damage.set(FILE, "/tests/0/status", "\"passed\""),
        Damage.set(FILE, "/tests/0/part", "null"));
  }
}
