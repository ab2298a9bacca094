package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** MarkUs' custom tester: the objects that it reads from standard output. */
@AutoService(Rules.class)
public final class MarkUsRules implements Rules {
  private static final String FILE = "stdout.jsonl";

  @Override
  public String format() {
    return "markus";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    int comments = 0;
    int tests = 0;
    for (JsonNode line : JsonLines.of(rules, files, FILE)) {
      if (line.has("overall_comment")) {
        comments++;
        rules.onlyKeys(line, "overall_comment");
        rules.filled(line, "overall_comment");
      } else {
        tests++;
        test(rules, line);
      }
    }
    rules.require(tests > 0, "no test");
    rules.require(comments <= 1, "comments: " + comments);
    return rules.violations();
  }

  private static void test(JsonRules rules, JsonNode test) {
    rules.onlyKeys(test, "name", "output", "marks_earned", "marks_total", "status", "time");
    rules.filled(test, "name");
    rules.text(test, "output");
    BigDecimal earned = rules.number(test, "marks_earned", 0, Integer.MAX_VALUE);
    BigDecimal total = rules.number(test, "marks_total", 0, Integer.MAX_VALUE);
    String status = rules.oneOf(test, "status", "pass", "partial", "fail", "error");
    rules.require(!status.equals("pass") || earned.compareTo(total) >= 0, "passed with too little");
    rules.integer(test, "time", 0, Long.MAX_VALUE);
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "\"marks_earned\":33.333334", "\"marks_earned\":\"33.333334\""),
        Damage.replace(FILE, "\"marks_earned\":33.333334", "\"marks_earned\":-1"),
        Damage.replace(FILE, "\"marks_earned\":33.333334", "\"marks_earned\":33"),
        Damage.replace(FILE, "\"marks_total\":33.333334,", ""),
        Damage.replace(FILE, "\"status\":\"fail\"", "\"status\":\"failed\""),
        Damage.replace(FILE, "\"time\":0", "\"time\":0.5"),
        Damage.replace(FILE, "\"time\":0", "\"time\":null"),
        Damage.replace(FILE, "\"name\":\"1 Thirds: is right for one\"", "\"name\":\"\""),
        Damage.replace(FILE, "}\n{", "},\n{"),
        Damage.replace(FILE, "\"overall_comment\"", "\"comment\""));
  }
}
