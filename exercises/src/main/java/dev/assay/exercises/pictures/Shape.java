package dev.assay.exercises.pictures;

/** One thing on a {@link Picture}: immutable, and independent of the format it is written in. */
public sealed interface Shape permits Rectangle, Circle, Line, Arrow, Text, Grid, Group {

  /**
   * Calls the painter's method for this kind of shape.
   *
   * @param painter what draws
   */
  void paintWith(ShapePainter painter);
}
