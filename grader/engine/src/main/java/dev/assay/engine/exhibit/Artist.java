package dev.assay.engine.exhibit;

/** Draws an answer beside the right one. */
@FunctionalInterface
public interface Artist {

  /**
   * Draws.
   *
   * @param yours what a submission answered, as {@link Rows} keep it: 1 to 100 rows of 1 or more
   *     numbers, maybe of different lengths, maybe not finite
   */
  Showing show(double[][] yours);
}
