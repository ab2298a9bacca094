package dev.assay.formats.text;

import java.util.List;

/** HTML fragments: a definition list of facts, preformatted quotes; every text is escaped. */
public final class Html implements Render {
  Html() {}

  /** The text with every character that means something in HTML as its entity. */
  public static String escape(String text) {
    return Inert.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String of(List<Block> blocks) {
    StringBuilder html = new StringBuilder();
    boolean inList = false;
    for (Block block : blocks) {
      boolean isFact = block instanceof Block.Labelled;
      if (isFact != inList) {
        html.append(isFact ? "<dl>\n" : "</dl>\n");
        inList = isFact;
      }
      if (block instanceof Block.Heading heading) {
        html.append("<h4>").append(escape(Inert.line(heading.text()))).append("</h4>\n");
      } else if (block instanceof Block.Sentence sentence) {
        html.append("<p>").append(escape(sentence.text())).append("</p>\n");
      } else if (block instanceof Block.Labelled fact) {
        html.append("<dt>").append(escape(fact.label())).append("</dt><dd><pre>");
        html.append(escape(fact.text())).append("</pre></dd>\n");
      } else if (block instanceof Block.Quoted quoted) {
        html.append("<pre>").append(escape(quoted.text())).append("</pre>\n");
        html.append(quoted.more() ? "<p>(and more)</p>\n" : "");
      }
    }
    return html.append(inList ? "</dl>\n" : "").toString().stripTrailing();
  }
}
