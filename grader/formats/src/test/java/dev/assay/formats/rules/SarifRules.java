package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0, of what it needs here; its own validator is among the consumers. */
@AutoService(Rules.class)
public final class SarifRules implements Rules {
  private static final String FILE = "assay.sarif";
  private static final String DRIVER = "/runs/0/tool/driver";

  @Override
  public String format() {
    return "sarif";
  }

  /** GitHub takes 10 MB, compressed. */
  @Override
  public int limit() {
    return 10_000_000;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    rules.onlyKeys(root, "$schema", "version", "runs");
    rules.oneOf(root, "version", "2.1.0");
    rules.require(root.path("runs").size() == 1, "not one run");
    JsonNode run = root.path("runs").path(0);
    rules.onlyKeys(run, "tool", "columnKind", "invocations", "results");
    JsonNode driver = root.at(DRIVER);
    rules.filled(driver, "name");
    List<String> known = new ArrayList<>();
    for (JsonNode rule : rules.array(driver, "rules")) {
      known.add(rules.filled(rule, "id"));
      rules.filled(rule.path("shortDescription"), "text");
    }
    for (JsonNode invocation : rules.array(run, "invocations")) {
      rules.flag(invocation, "executionSuccessful");
    }
    for (JsonNode result : rules.array(run, "results")) {
      rules.onlyKeys(result, "ruleId", "ruleIndex", "level", "message", "locations");
      int index = known.indexOf(rules.text(result, "ruleId"));
      rules.require(index >= 0, "a rule that is not described");
      rules.integer(result, "ruleIndex", index, index);
      rules.oneOf(result, "level", "error", "warning", "note");
      rules.filled(result.path("message"), "text");
      result.path("locations").forEach(each -> location(rules, each.path("physicalLocation")));
    }
    return rules.violations();
  }

  private static void location(JsonRules rules, JsonNode location) {
    String uri = rules.filled(location.path("artifactLocation"), "uri");
    try {
      rules.require(!URI.create(uri).isAbsolute(), uri + " is not relative");
    } catch (IllegalArgumentException exception) {
      rules.require(false, uri + " is no URI");
    }
    rules.integer(location.path("region"), "startLine", 1, Integer.MAX_VALUE);
    if (location.path("region").has("startColumn")) {
      rules.integer(location.path("region"), "startColumn", 1, Integer.MAX_VALUE);
    }
  }

  @Override
  public List<Damage> damages() {
    String good = "{\"ruleId\":\"ASSAY1001\",\"ruleIndex\":0,\"level\":\"error\",\"message\":";
    String where =
        ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"%s\"}}}]";
    return List.of(
        Damage.set(FILE, "/version", "\"2.0.0\""),
        Damage.remove(FILE, DRIVER + "/name"),
        Damage.remove(FILE, "/runs/0/results"),
        Damage.set(FILE, "/runs/0/points", "1"),
        Damage.set(FILE, "/runs/0/invocations/0/executionSuccessful", "\"yes\""),
        Damage.set(FILE, "/runs/0/results", "[" + good + "{\"text\":\"\"}}]"),
        Damage.set(FILE, "/runs/0/results", "[" + good.replace("1001", "9") + "{\"text\":\"a\"}}]"),
        Damage.set(
            FILE, "/runs/0/results", "[" + good.replace("error", "fatal") + "{\"text\":\"a\"}}]"),
        Damage.set(
            FILE,
            "/runs/0/results",
            "[" + good + "{\"text\":\"a\"}" + where.formatted("a b") + "}]"),
        Damage.set(
            FILE,
            "/runs/0/results",
            "[" + good + "{\"text\":\"a\"}" + where.formatted("file:///a") + "}]"));
  }
}
