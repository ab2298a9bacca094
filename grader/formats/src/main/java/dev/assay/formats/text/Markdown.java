package dev.assay.formats.text;

import java.util.ArrayList;
import java.util.List;

/** Markdown: a list of facts as code, quotes in fences that nothing in them can end. */
public final class Markdown implements Render {
  Markdown() {}

  /** The text as itself: with a backslash before each character that could be markup. */
  public static String escape(String text) {
    return Inert.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_{}\\[\\]()#+.!|~$@:-])", "\\\\$1");
  }

  /** The text as code within a line. */
  public static String code(String text) {
    String line = Inert.line(text);
    String fence = "`".repeat(longestRun(line) + 1);
    String space = line.startsWith("`") || line.endsWith("`") || line.isEmpty() ? " " : "";
    return fence + space + line + space + fence;
  }

  /** The text as a block of code. */
  public static String fenced(String text) {
    String inert = Inert.of(text).stripTrailing();
    String fence = "`".repeat(Math.max(3, longestRun(inert) + 1));
    return fence + "text\n" + inert + "\n" + fence;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Override
  public String of(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    boolean inList = false;
    for (Block block : blocks) {
      if (block instanceof Block.Labelled fact) {
        String item =
            fact.text().contains("\n")
                ? "- **" + escape(fact.label()) + "**\n\n" + indented(fenced(fact.text()))
                : "- **" + escape(fact.label()) + "** " + code(fact.text());
        if (inList) {
          parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "\n" + item);
        } else {
          parts.add(item);
        }
        inList = true;
        continue;
      }
      inList = false;
      if (block instanceof Block.Heading heading) {
        parts.add("#### " + escape(heading.text()));
      } else if (block instanceof Block.Sentence sentence) {
        parts.add(escape(sentence.text()));
      } else if (block instanceof Block.Quoted quoted) {
        parts.add(fenced(quoted.text()) + (quoted.more() ? "\n\n(and more)" : ""));
      }
    }
    return String.join("\n\n", parts);
  }

  private static String indented(String text) {
    return "  " + text.replace("\n", "\n  ");
  }
}
