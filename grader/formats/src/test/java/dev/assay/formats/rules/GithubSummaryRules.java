package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A job summary: 1 MiB of Markdown for a step; more of it fails the upload. */
@AutoService(Rules.class)
public final class GithubSummaryRules implements Rules {
  private static final String FILE = "summary.md";

  @Override
  public String format() {
    return "github-summary";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    String text = files.getOrDefault(FILE, "");
    List<String> violations = new ArrayList<>(MarkdownRules.violations(text));
    if (!text.startsWith("## ") || !text.endsWith("\n")) {
      violations.add("no title, or no end");
    }
    return violations;
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "</details>", ""),
        Damage.replace(FILE, "<summary>", ""),
        Damage.replace(FILE, "\n|---", "\n| <b>x</b> |\n|---"),
        Damage.replace(FILE, "\n|---", "\n| ![x](y) |\n|---"),
        Damage.replace(FILE, "\n|---", "\n| @everybody |\n|---"),
        Damage.replace(FILE, "\n|---", "\n```\n|---"),
        Damage.replace(FILE, "\n|---", "\u001b\n|---"),
        Damage.replace(FILE, "## ", ""));
  }
}
