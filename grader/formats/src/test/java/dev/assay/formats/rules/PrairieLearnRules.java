package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import dev.assay.formats.Shares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** PrairieLearn's results.json, as its server takes it and its results element shows it. */
@AutoService(Rules.class)
public final class PrairieLearnRules implements Rules {
  private static final String FILE = "results.json";
  private static final String IMAGE = "data:image/svg+xml;base64,";

  @Override
  public String format() {
    return "prairielearn";
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
        root, "gradable", "score", "format_errors", "message", "output", "images", "tests");
    if (root.has("message")) {
      // It is shown as a terminal would.
      rules.inert(root, "message");
    }
    if (rules.flag(root, "gradable")) {
      BigDecimal score = rules.number(root, "score", 0, 1);
      rules.require(!root.has("format_errors"), "errors although it is gradable");
      rules.require(
          tests(rules, root).compareTo(score) == 0, "the rows don't sum to the score " + score);
    } else {
      rules.require(!root.has("score"), "a score although it is not gradable");
      int errors = 0;
      for (JsonNode error : rules.array(root, "format_errors")) {
        rules.require(error.isTextual() && !error.asText().isBlank(), "an error says nothing");
        errors++;
      }
      rules.require(errors > 0, "not gradable, and nobody says why");
    }
    return rules.violations();
  }

  /** What PrairieLearn makes of the rows: the sum of the points through that of the maxima. */
  private static BigDecimal tests(JsonRules rules, JsonNode root) {
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal maximum = BigDecimal.ZERO;
    for (JsonNode test : rules.array(root, "tests")) {
      rules.onlyKeys(
          test, "name", "description", "points", "max_points", "message", "output", "images");
      rules.inert(test, "name");
      rules.inert(test, "message");
      // One row without either takes the points off all of them.
      points = points.add(rules.number(test, "points", 0, Integer.MAX_VALUE));
      maximum = maximum.add(rules.number(test, "max_points", 0, Integer.MAX_VALUE));
      for (JsonNode image : test.path("images")) {
        rules.onlyKeys(image, "label", "url");
        rules.filled(image, "label");
        rules.require(rules.text(image, "url").startsWith(IMAGE), "an image is no picture");
      }
    }
    return Shares.fraction(points, maximum, 10);
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/score", "1.0000001"),
        Damage.set(FILE, "/score", "\"0.5\""),
        Damage.set(FILE, "/score", "null"),
        Damage.remove(FILE, "/score"),
        Damage.set(FILE, "/gradable", "false"),
        Damage.set(FILE, "/score", "0.5"),
        Damage.set(FILE, "/tests/0/points", "\"1\""),
        Damage.remove(FILE, "/tests/0/max_points"),
        Damage.set(FILE, "/tests/0/message", "\"\\u001b[31mred\""),
        Damage.set(FILE, "/tests/0/images", "[{\"label\": \"a\", \"url\": \"http://a/b.png\"}]"),
        Damage.set(FILE, "/percent", "1"));
  }
}
