package dev.assay.engine.intake;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the students' names out of Gradescope's {@code submission_metadata.yml}: the few lines of
 * it that are needed, as Gradescope writes them.
 */
final class GradescopeNames {
  private static final Pattern SUBMISSION = Pattern.compile("(submission_\\d+):\\s*");
  private static final Pattern NAME = Pattern.compile("\\s*(?:-\\s+)?:name:\\s+(.*\\S)\\s*");

  private GradescopeNames() {}

  /** Names by folder; those of a group are joined with commas. */
  static Map<String, String> parse(String yaml) {
    Map<String, String> names = new TreeMap<>();
    String folder = "";
    for (String line : yaml.lines().toList()) {
      Matcher submission = SUBMISSION.matcher(line);
      Matcher name = NAME.matcher(line);
      if (submission.matches()) {
        folder = submission.group(1);
      } else if (!folder.isEmpty() && name.matches()) {
        names.merge(folder, unquoted(name.group(1)), (one, other) -> one + ", " + other);
      }
    }
    return Collections.unmodifiableMap(names);
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() > 1
            && (text.startsWith("'") || text.startsWith("\""))
            && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted ? text.substring(1, text.length() - 1).replace("''", "'") : text;
  }
}
