package dev.assay.formats.text;

import java.util.ArrayList;
import java.util.List;

/** Plain text: labels in a column, what a submission printed behind a bar. */
final class PlainText implements Render {
  private static final int LABEL = 12;

  @Override
  public String of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.add(Inert.line(heading.text()));
      } else if (block instanceof Block.Sentence sentence) {
        lines.addAll(Inert.of(sentence.text()).lines().toList());
      } else if (block instanceof Block.Labelled fact) {
        String margin = fact.label() + " ".repeat(Math.max(1, LABEL - fact.label().length()));
        for (String line : Inert.of(fact.text()).split("\n", -1)) {
          lines.add((margin + line).stripTrailing());
          margin = " ".repeat(LABEL);
        }
      } else if (block instanceof Block.Quoted quoted) {
        Inert.of(quoted.text()).stripTrailing().lines().forEach(line -> lines.add("| " + line));
        if (quoted.more()) {
          lines.add("(and more)");
        }
      }
    }
    return String.join("\n", lines);
  }
}
