package dev.assay.engine.exhibit;

import java.util.List;

/**
 * An answer beside the right one.
 *
 * @param finding what there is to see, in a sentence or two
 * @param layout how the drawings stand
 * @param drawings in the order in which they are looked at; may be empty
 */
public record Showing(String finding, Layout layout, List<Drawing> drawings) {

  /** How drawings stand on a page that has the room. */
  public enum Layout {
    /** Beside each other. */
    ROW,
    /** Below each other, each as wide as the page. */
    COLUMN
  }

  /** Keeps a copy of the list. */
  public Showing {
    drawings = List.copyOf(drawings);
  }
}
