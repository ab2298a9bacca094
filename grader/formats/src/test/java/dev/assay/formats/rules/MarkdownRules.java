package dev.assay.formats.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown in which nothing of a submission is markup: what is left outside of code is ours. */
final class MarkdownRules {
  private static final Pattern FENCE = Pattern.compile(" *(`{3,})(text)?");
  private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
  private static final Pattern TAG = Pattern.compile("</?(details|summary)( open)?>");

  private MarkdownRules() {}

  /** What is wrong with a text. */
  static List<String> violations(String text) {
    List<String> violations = new ArrayList<>();
    Deque<String> tags = new ArrayDeque<>();
    String fence = "";
    for (String line : text.split("\n", -1)) {
      Matcher mark = FENCE.matcher(line);
      if (mark.matches() && (fence.isEmpty() || mark.group(1).length() >= fence.length())) {
        fence = fence.isEmpty() ? mark.group(1) : "";
      } else if (fence.isEmpty()) {
        outside(CODE.matcher(line).replaceAll(""), tags, violations);
      }
      if (line.codePoints().anyMatch(c -> c < ' ')) {
        violations.add("a control character in: " + line);
      }
    }
    if (!fence.isEmpty() || !tags.isEmpty()) {
      violations.add("a fence or tag is never closed");
    }
    return violations;
  }

  private static void outside(String line, Deque<String> tags, List<String> violations) {
    Matcher tag = TAG.matcher(line);
    while (tag.find()) {
      if (tag.group().startsWith("</")) {
        if (tags.isEmpty() || !tags.pop().equals(tag.group(1))) {
          violations.add("a tag that nothing opened: " + line);
        }
      } else {
        tags.push(tag.group(1));
      }
    }
    String rest = TAG.matcher(line).replaceAll("").replaceAll("\\\\.", "");
    if (rest.matches(".*(<|\\]\\(|!\\[|@|`|://).*")) {
      violations.add("markup outside of code: " + line);
    }
  }
}
