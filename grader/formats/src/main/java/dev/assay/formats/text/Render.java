package dev.assay.formats.text;

import java.util.List;

/** A way to write feedback down. */
public interface Render {
  /** Plain text, for a screen with letters of one width. */
  Render PLAIN = new PlainText();

  /** Markdown as GitHub reads it, in which nothing of a submission is markup. */
  Render MARKDOWN = new Markdown();

  /** HTML within a page, in which nothing of a submission is markup. */
  Render HTML = new Html();

  /** reStructuredText, in which nothing of a submission is markup. */
  Render REST = new Rest();

  /** Writes blocks down, without a line feed at the end. */
  String of(List<Block> blocks);
}
