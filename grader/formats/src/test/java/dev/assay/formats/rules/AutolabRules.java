package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import dev.assay.formats.Failure;
import java.util.List;
import java.util.Map;

/** Autolab: how it reads the last line that a driver prints. */
@AutoService(Rules.class)
public final class AutolabRules implements Rules {
  private static final String FILE = "stdout.txt";

  @Override
  public String format() {
    return "autolab";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    String text = files.getOrDefault(FILE, "");
    String last = text.lines().reduce("", (one, other) -> other);
    if (text.startsWith(Failure.FOR_STUDENTS)) {
      rules.require(!last.contains("{"), "scores, although the grader failed: " + last);
      return rules.violations();
    }
    // Autolab does this first, for lines that are not quite JSON; it spoils some that are.
    String read = last.replaceAll("([a-zA-Z0-9]+):", "\"$1\":");
    JsonNode root = rules.root(Map.of("The last line", read), "The last line");
    rules.onlyKeys(root, "scores");
    JsonNode scores = root.path("scores");
    rules.require(scores.isObject() && !scores.isEmpty(), "no scores in " + last);
    scores
        .fieldNames()
        .forEachRemaining(
            name -> {
              rules.require(!name.isBlank(), "a problem without a name");
              rules.number(scores, name, 0, Integer.MAX_VALUE);
            });
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    String scores = "{\"scores\":{\"exercise-1\":66.666667,\"exercise-bonus\":0}}";
    return List.of(
        Damage.replace(FILE, "\"exercise-1\":66", "\"Part 1: thirds\":66"),
        Damage.replace(FILE, "\"exercise-1\":66", "\"see http://a\":66"),
        Damage.replace(FILE, "\"exercise-1\":66.666667", "\"exercise-1\":\"66.666667\""),
        Damage.replace(FILE, "\"exercise-1\":66.666667", "\"exercise-1\":null"),
        Damage.replace(FILE, "\"exercise-1\":66.666667", "\"exercise-1\":-1"),
        Damage.replace(FILE, scores, "{\"scores\":{}}"),
        Damage.replace(FILE, scores, "{\"scores\":\n{\"exercise-1\":1}}"),
        Damage.replace(FILE, scores, scores + "\nDone."),
        Damage.replace(FILE, scores, ""));
  }
}
