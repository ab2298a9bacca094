package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub's workflow commands: one a line, escaped, ten of a kind for a step. */
@AutoService(Rules.class)
public final class GithubAnnotationsRules implements Rules {
  private static final String FILE = "annotations.txt";
  private static final int MESSAGE = 4096;

  // Possessive, because a message is long and a greedy group recurses.
  private static final String VALUE = "(?:[^%:,\\p{Cntrl}]|%(?:25|0A|0D|3A|2C))++";
  private static final String PAIR = "(?:file|line|col|title)=" + VALUE;
  private static final Pattern COMMAND =
      Pattern.compile(
          "::(error|warning|notice) "
              + PAIR
              + "(?:,"
              + PAIR
              + ")*+::(?:[^%\\p{Cntrl}]++|%(?:25|0A|0D))++");

  @Override
  public String format() {
    return "github-annotations";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    String text = files.getOrDefault(FILE, "");
    rules.require(text.endsWith("\n"), "the last command has no end");
    Map<String, Integer> counts = new HashMap<>();
    for (String line : text.lines().toList()) {
      Matcher command = COMMAND.matcher(line);
      rules.require(command.matches(), "no command: " + line);
      if (command.matches()) {
        counts.merge(command.group(1), 1, Integer::sum);
        rules.require(!line.contains(",line=0"), "lines begin at 1");
        rules.require(message(line).length() <= MESSAGE, "the runner cuts a message: " + line);
      }
    }
    counts.forEach((kind, count) -> rules.require(count <= 10, count + " of " + kind));
    return rules.violations();
  }

  private static String message(String line) {
    return line.substring(line.indexOf("::", 2) + 2).replace("%0A", "\n").replace("%25", "%");
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "%0A", "\n"),
        Damage.replace(FILE, "%0A", "%"),
        Damage.replace(FILE, "%0A", "\r"),
        Damage.replace(FILE, "%3A", ":"),
        Damage.replace(FILE, "::error ", "::eror "),
        Damage.replace(FILE, "::notice ", "Well: ::notice "),
        Damage.replace(FILE, ",line=1", ",line=0"),
        Damage.replace(FILE, "%0A", "%0A" + "a".repeat(MESSAGE)),
        new Damage("eleven of a kind", FILE, text -> text.repeat(11)));
  }
}
