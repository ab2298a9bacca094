package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Classroom 50's result.json: its schema and its runner, which disagree, so the stricter each. */
@AutoService(Rules.class)
public final class Classroom50Rules implements Rules {
  private static final String FILE = "result.json";
  private static final String BODY = "release-body.md";
  private static final String[] KEYS = {
    "schema",
    "classroom",
    "assignment",
    "assignment_type",
    "owner",
    "submission",
    "commit",
    "release",
    "review",
    "datetime",
    "score",
    "max-score",
    "tests"
  };

  @Override
  public String format() {
    return "classroom50";
  }

  @Override
  public int limit() {
    return 10 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    String body = files.getOrDefault(BODY, "");
    List<String> violations = new ArrayList<>(MarkdownRules.violations(body));
    rules.require(body.length() <= 125_000, "the body of a release is too long");
    // The runner makes an error of a missing result, which is what a failure is.
    if (files.containsKey(FILE) || !body.contains("grader itself failed")) {
      result(rules, rules.root(files, FILE));
    }
    violations.addAll(rules.violations());
    return violations;
  }

  private static void result(JsonRules rules, JsonNode root) {
    rules.onlyKeys(root, KEYS);
    for (String key : KEYS) {
      rules.require(root.has(key), "no key " + key);
    }
    rules.oneOf(root, "schema", "classroom50/result/v1");
    rules.oneOf(root, "assignment_type", "individual", "group", "team");
    rules.filled(root, "classroom");
    rules.filled(root, "assignment");
    rules.filled(root, "owner");
    rules.require(rules.text(root, "submission").startsWith("submit/"), "no submit/ in the tag");
    for (String key : List.of("commit", "release", "review")) {
      rules.filled(root, key);
    }
    rules.require(
        rules.text(root, "datetime").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"),
        "datetime has another form");
    long full = rules.integer(root, "max-score", 0, Integer.MAX_VALUE);
    // Runner and collector both refuse more, which a bonus would give.
    long score = rules.integer(root, "score", 0, full);
    long sum = 0;
    for (JsonNode test : rules.array(root, "tests")) {
      rules.filled(test, "test-name");
      rules.flag(test, "passed");
      long most = rules.integer(test, "max-score", 0, Integer.MAX_VALUE);
      sum += rules.integer(test, "score", 0, most);
    }
    rules.require(
        Math.min(sum, full) == score, "tests sum to " + sum + ", and the score is " + score);
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/score", "67.0"),
        Damage.set(FILE, "/score", "66.7"),
        Damage.set(FILE, "/score", "68"),
        Damage.set(FILE, "/score", "101"),
        Damage.set(FILE, "/max-score", "66"),
        Damage.set(FILE, "/commit", "\"\""),
        Damage.set(FILE, "/max-score", "100.0"),
        Damage.set(FILE, "/percent", "1"),
        Damage.remove(FILE, "/review"),
        Damage.set(FILE, "/assignment_type", "\"solo\""),
        Damage.set(FILE, "/submission", "\"v1\""),
        Damage.set(FILE, "/datetime", "\"2026-11-23T00:00:00.5Z\""),
        Damage.set(FILE, "/tests/0/score", "1000"),
        Damage.set(FILE, "/tests/0/passed", "1"),
        Damage.replace(FILE, "{", "\ufeff{"));
  }
}
