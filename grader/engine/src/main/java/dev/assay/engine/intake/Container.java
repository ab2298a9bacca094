package dev.assay.engine.intake;

import java.io.IOException;

/** Something with named items in it: a folder or an archive. Reading it writes nothing. */
interface Container {
  /** Sees the items, one after the other. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Takes or leaves an item.
     *
     * @return whether to go on
     * @throws IOException if that is the end of the whole container
     */
    boolean visit(Item item) throws IOException;
  }

  /**
   * Visits every item in the container's own order, which is always the same.
   *
   * @throws Refusal if an archive can't be read to its end
   * @throws IOException if a folder can't be read
   */
  void scan(Visitor visitor) throws IOException;
}
