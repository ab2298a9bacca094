package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CodeGrade's Custom Test: what its help says of the messages on file descriptor 3. */
@AutoService(Rules.class)
public final class CodeGradeRules implements Rules {
  private static final String FILE = "fd3.jsonl";
  private static final Pattern FRACTION = Pattern.compile("([0-9]+)/([0-9]+)");
  private static final String GOOD =
      "{\"tag\":\"comments\",\"comments\":[{\"filename\":\"A.java\",\"origin\":\"x\",\"items\":"
          + "[{\"loc\":{\"start\":{\"line\":1,\"column\":1},\"end\":{\"line\":1,\"column\":1}},"
          + "\"severity\":\"error\",\"msg\":\"m\"}]}]}\n";

  @Override
  public String format() {
    return "codegrade";
  }

  @Override
  public int limit() {
    return 250_000;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    int points = 0;
    for (JsonNode line : JsonLines.of(rules, files, FILE)) {
      rules.require(
          line.toString().getBytes(StandardCharsets.UTF_8).length <= limit(), "A line is too long");
      if (rules.oneOf(line, "tag", "points", "comments").equals("points")) {
        points++;
        rules.onlyKeys(line, "tag", "points");
        points(rules, rules.text(line, "points"));
      } else {
        rules.onlyKeys(line, "tag", "comments");
        rules.array(line, "comments").forEach(comment -> comment(rules, comment));
      }
    }
    rules.require(points == 1, points + " lines of points");
    rules.require(!files.getOrDefault("stdout.txt", "").isBlank(), "Nothing to read");
    return rules.violations();
  }

  private static void points(JsonRules rules, String fraction) {
    Matcher parts = FRACTION.matcher(fraction);
    rules.require(parts.matches(), fraction + " is no fraction");
    if (parts.matches()) {
      BigDecimal whole = new BigDecimal(parts.group(2));
      rules.require(whole.signum() > 0, fraction + " divides by zero");
      rules.require(new BigDecimal(parts.group(1)).compareTo(whole) <= 0, fraction + " is over 1");
    }
  }

  private static void comment(JsonRules rules, JsonNode comment) {
    rules.onlyKeys(comment, "filename", "origin", "items");
    rules.filled(comment, "filename");
    rules.filled(comment, "origin");
    for (JsonNode item : rules.array(comment, "items")) {
      rules.onlyKeys(item, "loc", "severity", "msg");
      rules.oneOf(item, "severity", "info", "warning", "error", "fatal");
      rules.filled(item, "msg");
      rules.onlyKeys(item.path("loc"), "start", "end");
      for (JsonNode place : item.path("loc")) {
        rules.onlyKeys(place, "line", "column");
        rules.integer(place, "line", 1, Integer.MAX_VALUE);
        rules.integer(place, "column", 1, Integer.MAX_VALUE);
      }
    }
  }

  @Override
  public List<Damage> damages() {
    String points = "\"66666667/100000000\"";
    return List.of(
        Damage.replace(FILE, points, "0.67"),
        Damage.replace(FILE, points, "\"100000001/100000000\""),
        Damage.replace(FILE, points, "\"66/0\""),
        Damage.replace(FILE, points, "\"66.7 %\""),
        Damage.replace(FILE, "\"tag\"", "\"type\""),
        Damage.replace(FILE, "}\n", "}\n{\"tag\":\"points\",\"points\":\"1/1\"}\n"),
        Damage.replace(FILE, "}\n", "}"),
        appended("a comment at line 0", GOOD.replace("\"line\":1", "\"line\":0")),
        appended("a severity of its own", GOOD.replace("\"error\"", "\"bad\"")),
        appended("a comment on no file", GOOD.replace("A.java", "")),
        appended(
            "a message that is too long", GOOD.replace("\"m\"", '"' + "m".repeat(250_000) + '"')));
  }

  private static Damage appended(String what, String line) {
    return new Damage(what, FILE, text -> text + line);
  }
}
