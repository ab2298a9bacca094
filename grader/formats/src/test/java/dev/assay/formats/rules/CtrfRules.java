package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CTRF: keys that the schema knows, whole milliseconds, and counts that are right. */
@AutoService(Rules.class)
public final class CtrfRules implements Rules {
  private static final String FILE = "ctrf-report.json";
  private static final String[] STATUSES = {"passed", "failed", "skipped", "pending", "other"};

  @Override
  public String format() {
    return "ctrf";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    rules.onlyKeys(root, "reportFormat", "specVersion", "results");
    rules.oneOf(root, "reportFormat", "CTRF");
    rules.require(
        rules.text(root, "specVersion").matches("\\d+\\.\\d+\\.\\d+"), "specVersion has no x.y.z");
    JsonNode results = root.path("results");
    rules.onlyKeys(results, "tool", "summary", "tests", "extra");
    rules.onlyKeys(results.path("tool"), "name", "version");
    rules.filled(results.path("tool"), "name");
    Map<String, Integer> counts = new HashMap<>();
    int tests = 0;
    for (JsonNode test : rules.array(results, "tests")) {
      tests++;
      counts.merge(test(rules, test), 1, Integer::sum);
    }
    JsonNode summary = results.path("summary");
    rules.onlyKeys(
        summary, "tests", "passed", "failed", "skipped", "pending", "other", "start", "stop");
    rules.integer(summary, "tests", tests, tests);
    for (String status : STATUSES) {
      int count = counts.getOrDefault(status, 0);
      rules.integer(summary, status, count, count);
    }
    long start = rules.integer(summary, "start", 0, Long.MAX_VALUE);
    rules.integer(summary, "stop", start, Long.MAX_VALUE);
    return rules.violations();
  }

  private static String test(JsonRules rules, JsonNode test) {
    rules.onlyKeys(
        test,
        "testId",
        "name",
        "status",
        "duration",
        "suite",
        "message",
        "trace",
        "line",
        "rawStatus",
        "filePath",
        "stdout",
        "extra");
    rules.filled(test, "name");
    rules.integer(test, "duration", 0, Long.MAX_VALUE);
    if (test.has("line")) {
      rules.integer(test, "line", 1, Integer.MAX_VALUE);
    }
    if (test.has("stdout")) {
      rules.array(test, "stdout").forEach(l -> rules.require(l.isTextual(), "stdout is no text"));
    }
    return rules.oneOf(test, "status", STATUSES);
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/reportFormat", "\"ctrf\""),
        Damage.set(FILE, "/specVersion", "\"1\""),
        Damage.set(FILE, "/results/tests/0/duration", "0.5"),
        Damage.set(FILE, "/results/tests/0/points", "33"),
        Damage.set(FILE, "/results/tests/0/status", "\"wrong\""),
        Damage.set(FILE, "/results/tests/0/name", "\"\""),
        Damage.set(FILE, "/results/tests/0/line", "\"12\""),
        Damage.set(FILE, "/results/summary/passed", "4"),
        Damage.remove(FILE, "/results/summary/pending"),
        Damage.remove(FILE, "/results/tool"));
  }
}
