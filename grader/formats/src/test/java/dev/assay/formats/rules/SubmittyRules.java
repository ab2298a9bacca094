package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** What Submitty takes of a custom validator. */
@AutoService(Rules.class)
public final class SubmittyRules implements Rules {
  private static final String FILE = "validation_results.json";
  private static final String[] STATUSES = {"information", "failure", "warning", "success"};

  @Override
  public String format() {
    return "submitty";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    rules.onlyKeys(root, "status", "data", "message");
    if (rules.oneOf(root, "status", "success", "failure").equals("failure")) {
      rules.inert(root, "message");
      rules.require(!root.has("data"), "data of a failure");
      return rules.violations();
    }
    rules.require(!root.has("message"), "the message belongs into data");
    JsonNode data = root.path("data");
    rules.onlyKeys(data, "score", "message", "status");
    rules.number(data, "score", 0, 1);
    rules.oneOf(data, "status", STATUSES);
    for (JsonNode message : rules.array(data, "message")) {
      rules.onlyKeys(message, "message", "status");
      rules.inert(message, "message");
      rules.oneOf(message, "status", STATUSES);
    }
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/status", "\"fail\""),
        Damage.remove(FILE, "/data"),
        Damage.set(FILE, "/data/score", "1.5"),
        Damage.set(FILE, "/data/score", "\"1\""),
        Damage.remove(FILE, "/data/score"),
        Damage.set(FILE, "/data/status", "\"passed\""),
        Damage.set(FILE, "/data/message", "\"well done\""),
        Damage.set(FILE, "/data/message/0/status", "\"pass\""),
        Damage.remove(FILE, "/data/message/0/message"));
  }
}
