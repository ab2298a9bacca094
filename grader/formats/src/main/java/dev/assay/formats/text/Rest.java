package dev.assay.formats.text;

import java.util.ArrayList;
import java.util.List;

/**
 * reStructuredText: what a submission said is a literal block, which only a line without its
 * indentation could end, and no line of it is without.
 */
final class Rest implements Render {
  private static final String INDENT = "   ";

  /** The text as itself: with a backslash before each character that could be markup. */
  private static String escape(String text) {
    return Inert.line(text).replaceAll("([^\\p{L}\\p{N} ])", "\\\\$1");
  }

  @Override
  public String of(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        parts.add("**" + escape(heading.text()) + "**");
      } else if (block instanceof Block.Sentence sentence) {
        parts.add(escape(sentence.text()));
      } else if (block instanceof Block.Labelled fact) {
        parts.add(
            fact.text().contains("\n")
                ? "*" + escape(fact.label()) + "*\n\n" + literal(fact.text())
                : "*" + escape(fact.label()) + "* " + escape(fact.text()));
      } else if (block instanceof Block.Quoted quoted) {
        parts.add(literal(quoted.text()) + (quoted.more() ? "\n\n(and more)" : ""));
      }
    }
    return String.join("\n\n", parts);
  }

  private static String literal(String text) {
    // The bar keeps the depth of the block that of its first line, which may begin with spaces.
    return "::\n\n"
        + INDENT
        + "| "
        + Inert.of(text).stripTrailing().replace("\n", "\n" + INDENT + "| ");
  }
}
