package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** Coursera's feedback.json, as its command-line tool checks it, and the page beside it. */
@AutoService(Rules.class)
public final class CourseraRules implements Rules {
  private static final String FILE = "feedback.json";
  private static final String PAGE = "htmlFeedback.html";

  @Override
  public String format() {
    return "coursera";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    JsonNode root = rules.root(files, FILE);
    rules.onlyKeys(root, "fractionalScore", "feedback", "feedbackType");
    rules.number(root, "fractionalScore", 0, 1);
    rules.inert(root, "feedback");
    String page =
        rules.oneOf(root, "feedbackType", "HTML", "TXT").equals("TXT") ? "txtFeedback.txt" : PAGE;
    String text = files.getOrDefault(page, "");
    rules.require(!text.isBlank(), "there is no " + page);
    rules.require(!page.equals(PAGE) || Markup.isHarmless(text), page + " has foreign markup");
    rules.require(files.size() == 2, "there is a file that nobody reads");
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.set(FILE, "/fractionalScore", "1.0000000002"),
        Damage.set(FILE, "/fractionalScore", "true"),
        Damage.set(FILE, "/fractionalScore", "\"0.5\""),
        Damage.set(FILE, "/fractionalScore", "-0.1"),
        Damage.remove(FILE, "/fractionalScore"),
        Damage.remove(FILE, "/feedback"),
        Damage.set(FILE, "/feedbackType", "\"html\""),
        Damage.set(FILE, "/feedbackType", "\"TXT\""),
        Damage.replace(PAGE, "<p>", "<p><script>alert(1)</script>"));
  }
}
