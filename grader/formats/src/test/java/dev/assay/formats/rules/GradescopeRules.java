package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Gradescope's autograder specification: what it documents of results.json. */
@AutoService(Rules.class)
public final class GradescopeRules implements Rules {
  private static final String FILE = "results.json";
  private static final String[] FORMATS = {"text", "html", "simple_format", "md", "ansi"};
  private static final String[] VISIBILITIES = {
    "hidden", "after_due_date", "after_published", "visible"
  };

  @Override
  public String format() {
    return "gradescope";
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
        root,
        "score",
        "tests",
        "execution_time",
        "output",
        "output_format",
        "test_output_format",
        "test_name_format",
        "visibility",
        "stdout_visibility",
        "extra_data",
        "leaderboard");
    BigDecimal score = rules.number(root, "score", 0, Integer.MAX_VALUE);
    if (root.has("execution_time")) {
      rules.number(root, "execution_time", 0, Integer.MAX_VALUE);
    }
    // Its default is HTML of a kind, in which a student's output would be markup.
    rules.oneOf(root, "output_format", FORMATS);
    rules.require(!root.path("output_format").asText().equals("simple_format"), "output is HTML");
    if (root.has("stdout_visibility")) {
      rules.oneOf(root, "stdout_visibility", VISIBILITIES);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode test : rules.array(root, "tests")) {
      rules.onlyKeys(
          test,
          "score",
          "max_score",
          "status",
          "name",
          "name_format",
          "number",
          "output",
          "output_format",
          "tags",
          "visibility",
          "extra_data");
      rules.oneOf(test, "status", "passed", "failed");
      rules.filled(test, "name");
      rules.text(test, "output");
      rules.oneOf(test, "output_format", FORMATS);
      rules.oneOf(test, "visibility", VISIBILITIES);
      if (test.has("number")) {
        rules.text(test, "number");
      }
      if (test.has("score")) {
        sum = sum.add(rules.number(test, "score", 0, Integer.MAX_VALUE));
        rules.number(test, "max_score", 0, Integer.MAX_VALUE);
      }
    }
    // It overrides the sum: of some tests if only some count, but never more.
    rules.require(score.compareTo(sum) <= 0, "the score is more than that of the tests");
    return rules.violations();
  }

  /** Tests have a visibility each; the rest is for everybody. */
  @Override
  public String shownToStudents(Map<String, String> files) {
    JsonNode root = new JsonRules().root(files, FILE);
    StringBuilder shown = new StringBuilder(root.path("output").asText() + root.path("score"));
    for (JsonNode test : root.path("tests")) {
      shown.append(test.path("visibility").asText().equals("visible") ? test.toString() : "");
    }
    return shown.toString();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/score", "\"66\""),
        Damage.set(FILE, "/score", "null"),
        Damage.remove(FILE, "/score"),
        Damage.set(FILE, "/score", "100"),
        Damage.set(FILE, "/percent", "1"),
        Damage.set(FILE, "/output_format", "\"simple_format\""),
        Damage.set(FILE, "/tests/0/status", "\"pass\""),
        Damage.set(FILE, "/tests/0/visibility", "\"after-due-date\""),
        Damage.set(FILE, "/tests/0/number", "1.1"),
        Damage.set(FILE, "/tests/0/score", "\"1\""),
        Damage.replace(FILE, "{", ""));
  }
}
