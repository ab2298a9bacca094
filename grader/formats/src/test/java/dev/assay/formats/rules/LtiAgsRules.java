package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** A score of LTI 1.3 as Canvas, Moodle and Open edX all take it. */
@AutoService(Rules.class)
public final class LtiAgsRules implements Rules {
  private static final String FILE = "score.json";
  private static final String TIME =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+(Z|[+-]\\d\\d:\\d\\d)";

  @Override
  public String format() {
    return "lti-ags";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    rules.onlyKeys(
        root,
        "userId",
        "timestamp",
        "activityProgress",
        "gradingProgress",
        "scoreGiven",
        "scoreMaximum",
        "comment");
    rules.filled(root, "userId");
    String time = rules.text(root, "timestamp");
    rules.require(time.matches(TIME), "timestamp is " + time);
    rules.oneOf(
        root, "activityProgress", "Initialized", "Started", "InProgress", "Submitted", "Completed");
    String progress =
        rules.oneOf(
            root,
            "gradingProgress",
            "FullyGraded",
            "Pending",
            "PendingManual",
            "Failed",
            "NotReady");
    if (progress.equals("FullyGraded")) {
      rules.number(root, "scoreGiven", 0, Integer.MAX_VALUE);
      rules.require(
          rules.number(root, "scoreMaximum", 0, Integer.MAX_VALUE).signum() > 0,
          "scoreMaximum is 0");
    } else {
      rules.require(!root.has("scoreGiven") && !root.has("scoreMaximum"), "a score of no grade");
    }
    if (root.has("comment")) {
      // Gradebooks may take it for HTML.
      rules.require(!rules.text(root, "comment").contains("<"), "markup in the comment");
    }
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/timestamp", "\"2026-11-23T00:00:00Z\""),
        Damage.set(FILE, "/timestamp", "\"2026-11-23T00:00:00.000\""),
        Damage.set(FILE, "/userId", "\"\""),
        Damage.set(FILE, "/activityProgress", "\"Graded\""),
        Damage.set(FILE, "/gradingProgress", "\"Failed\""),
        Damage.set(FILE, "/gradingProgress", "\"Done\""),
        Damage.remove(FILE, "/scoreMaximum"),
        Damage.set(FILE, "/scoreMaximum", "0"),
        Damage.set(FILE, "/scoreGiven", "-1"),
        Damage.set(FILE, "/scoreGiven", "\"66.67\""),
        Damage.set(FILE, "/comment", "\"<b>67</b>\""),
        Damage.set(FILE, "/comment", "null"));
  }
}
