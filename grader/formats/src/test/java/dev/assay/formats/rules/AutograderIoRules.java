package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import dev.assay.formats.Failure;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** autograder.io's custom scoring with the pattern that it comes with. */
@AutoService(Rules.class)
public final class AutograderIoRules implements Rules {
  private static final String FILE = "stdout.txt";
  private static final Pattern SCORE = Pattern.compile("<!! score: (\\S+) !!>");

  @Override
  public String format() {
    return "autograder-io";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    String text = files.getOrDefault(FILE, "");
    List<MatchResult> scores = SCORE.matcher(text).results().toList();
    if (text.startsWith(Failure.FOR_STUDENTS)) {
      rules.require(scores.isEmpty(), "a score, although the grader failed");
      return rules.violations();
    }
    rules.require(scores.size() == 1, scores.size() + " scores");
    // It takes the last of several; ours is the last line, whatever was printed before.
    String last = text.lines().reduce("", (one, other) -> other);
    rules.require(SCORE.matcher(last).matches(), "the last line is " + last);
    for (MatchResult score : scores) {
      rules.require(score.group(1).matches("[0-9]{1,9}"), "the score is " + score.group(1));
    }
    rules.require(text.split("!!", -1).length == 3, "more of the pattern's signs");
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    String score = "<!! score: 67 !!>";
    return List.of(
        Damage.replace(FILE, score, "<!! score: 66.7 !!>"),
        Damage.replace(FILE, score, "<!! score: -1 !!>"),
        Damage.replace(FILE, score, "<!! score: 67/100 !!>"),
        Damage.replace(FILE, score, "score: 67"),
        Damage.replace(FILE, score, "<!! score:\n67 !!>"),
        Damage.replace(FILE, score, score + "\n" + score),
        Damage.replace(FILE, score, score + " and more"),
        Damage.replace(FILE, score, "<!! points: 100 !!>\n" + score));
  }
}
