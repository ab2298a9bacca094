package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A job summary of a class, which is for course staff: it is written where they grade. */
@AutoService(Rules.class)
public final class GithubClassSummaryRules implements Rules {
  private static final String FILE = "class-summary.md";

  @Override
  public String format() {
    return "github-class-summary";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public String shownToStudents(Map<String, String> files) {
    return "";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    String text = files.getOrDefault(FILE, "");
    List<String> violations = new ArrayList<>(MarkdownRules.violations(text));
    int columns = 0;
    for (String line : text.split("\n", -1)) {
      int bars = line.startsWith("|") ? line.replaceAll("\\\\.|[^|]", "").length() : 0;
      if (columns > 0 && bars > 0 && bars != columns) {
        violations.add("a row with other columns: " + line);
      }
      columns = bars;
    }
    if (!text.startsWith("## ") || !text.endsWith("\n")) {
      violations.add("no title, or no end");
    }
    return violations;
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "| nobody |", "| <script> |"),
        Damage.replace(FILE, "| nobody |", "| [nobody](x) |"),
        Damage.replace(FILE, "| nobody |", "| no | body |"),
        Damage.replace(FILE, "| nobody |", "| @nobody |"),
        Damage.replace(FILE, "| nobody |", "| nobody\u0007 |"),
        Damage.replace(FILE, "## ", ""));
  }
}
