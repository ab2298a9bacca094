package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the autograding reporter reads of a runner, and what makes it print NaN or undefined. */
@AutoService(Rules.class)
public final class GithubClassroomRules implements Rules {
  private static final String FILE = "result.txt";

  @Override
  public String format() {
    return "github-classroom";
  }

  /** All outputs of a job. */
  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    String json;
    try {
      json = decoded(files.getOrDefault(FILE, ""));
    } catch (IllegalArgumentException exception) {
      return List.of("no base64 on one line");
    }
    JsonNode root = rules.root(Map.of(FILE, json), FILE);
    rules.onlyKeys(root, "version", "status", "max_score", "tests");
    rules.integer(root, "version", 1, 1);
    String status = rules.oneOf(root, "status", "pass", "fail", "error");
    // Of 0 no grade is sent: that is what a failure of the grader wants, and a grade of nothing.
    BigDecimal full = rules.number(root, "max_score", 0, Integer.MAX_VALUE);
    rules.require(!root.path("tests").isEmpty(), "without tests the table is NaN");
    boolean all = true;
    for (JsonNode test : rules.array(root, "tests")) {
      all &= test.path("status").asText().equals("pass");
      rules.onlyKeys(
          test,
          "name",
          "status",
          "score",
          "max_score",
          "message",
          "test_code",
          "filename",
          "line_no",
          "duration");
      rules.filled(test, "name");
      rules.oneOf(test, "status", "pass", "fail", "error");
      rules.number(test, "score", 0, Integer.MAX_VALUE);
      BigDecimal most = rules.number(test, "max_score", 0, Integer.MAX_VALUE);
      rules.require(full.signum() > 0 || most.signum() == 0, "no grade is sent of a maximum of 0");
      rules.text(test, "message");
      rules.integer(test, "line_no", 0, 0);
    }
    // Or the colour of the job tells of checks that the file says nothing about.
    rules.require(all == status.equals("pass"), "the status is not that of the tests");
    return rules.violations();
  }

  @Override
  public String shownToStudents(Map<String, String> files) {
    return decoded(files.getOrDefault(FILE, ""));
  }

  private static String decoded(String text) {
    return new String(Base64.getDecoder().decode(text.stripTrailing()), StandardCharsets.UTF_8);
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        within(Damage.remove(FILE, "/tests/0/score")),
        within(Damage.set(FILE, "/tests/0/score", "null")),
        within(Damage.set(FILE, "/tests/0/score", "\"1\"")),
        within(Damage.remove(FILE, "/tests/0/line_no")),
        within(Damage.remove(FILE, "/tests")),
        within(Damage.set(FILE, "/tests", "[]")),
        within(Damage.set(FILE, "/max_score", "0")),
        within(Damage.set(FILE, "/status", "\"passed\"")),
        within(Damage.set(FILE, "/status", "\"pass\"")),
        new Damage("no base64", FILE, text -> "*" + text.substring(1)));
  }

  /** The same damage to what is encoded. */
  private static Damage within(Damage damage) {
    UnaryOperator<String> change =
        text ->
            Base64.getEncoder()
                .encodeToString(
                    damage.change().apply(decoded(text)).getBytes(StandardCharsets.UTF_8));
    return new Damage(damage.what(), damage.file(), change);
  }
}
