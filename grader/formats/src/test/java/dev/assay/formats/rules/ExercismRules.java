package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Exercism's specification of results.json, version 3. */
@AutoService(Rules.class)
public final class ExercismRules implements Rules {
  private static final String FILE = "results.json";
  private static final String[] STATUSES = {"pass", "fail", "error"};
  private static final int MESSAGE = 65_535;
  private static final int OUTPUT = 500;

  @Override
  public String format() {
    return "exercism";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    rules.onlyKeys(root, "version", "status", "message", "tests");
    rules.integer(root, "version", 3, 3);
    String status = rules.oneOf(root, "status", STATUSES);
    List<String> statuses = new ArrayList<>();
    long task = 1;
    for (JsonNode test : rules.array(root, "tests")) {
      rules.onlyKeys(test, "name", "status", "message", "output", "test_code", "task_id");
      rules.filled(test, "name");
      statuses.add(rules.oneOf(test, "status", STATUSES));
      message(rules, test);
      if (test.has("output")) {
        rules.require(rules.text(test, "output").length() <= OUTPUT, "output is too long");
      }
      if (test.has("test_code")) {
        rules.filled(test, "test_code");
      }
      if (test.has("task_id")) {
        long next = rules.integer(test, "task_id", 1, Integer.MAX_VALUE);
        rules.require(next >= task, "tests are not in order");
        task = next;
      }
    }
    message(rules, root);
    if (status.equals("error")) {
      rules.require(!statuses.contains("pass"), "an error although a test passes");
    } else {
      boolean all = statuses.stream().allMatch("pass"::equals);
      rules.require(
          !statuses.isEmpty() && all == status.equals("pass"), "the status is not theirs");
    }
    return rules.violations();
  }

  private static void message(JsonRules rules, JsonNode node) {
    String status = node.path("status").asText();
    boolean isTest = node.has("name");
    if (isTest ? !status.equals("pass") : status.equals("error")) {
      String message = rules.filled(node, "message");
      rules.require(
          message.getBytes(StandardCharsets.UTF_8).length <= MESSAGE, "message is too long");
    }
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.remove(FILE, "/status"),
        Damage.set(FILE, "/status", "\"passed\""),
        Damage.set(FILE, "/status", "\"pass\""),
        Damage.set(FILE, "/status", "\"error\""),
        Damage.set(FILE, "/version", "\"3\""),
        Damage.remove(FILE, "/tests/1/message"),
        Damage.set(FILE, "/tests/1/message", "\"" + "\u00e4".repeat(MESSAGE / 2 + 1) + "\""),
        Damage.set(FILE, "/tests/0/output", "\"" + "a".repeat(OUTPUT + 1) + "\""),
        Damage.set(FILE, "/tests/0/task_id", "\"1\""),
        Damage.set(FILE, "/tests/0/task_id", "2"),
        Damage.set(FILE, "/tests/0/points", "1"));
  }
}
