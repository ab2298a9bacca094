package dev.assay.formats.text;

/** A piece of feedback. Its text is whatever it is; renderers make it harmless. */
public sealed interface Block {
  /**
   * A heading.
   *
   * @param text of it
   */
  record Heading(String text) implements Block {}

  /**
   * A sentence or more.
   *
   * @param text of them
   */
  record Sentence(String text) implements Block {}

  /**
   * A fact.
   *
   * @param label what kind of thing it is, a word or two
   * @param text the thing itself
   */
  record Labelled(String label, String text) implements Block {}

  /**
   * What a submission said.
   *
   * @param text of it
   * @param more whether there was more of it
   */
  record Quoted(String text, boolean more) implements Block {}
}
