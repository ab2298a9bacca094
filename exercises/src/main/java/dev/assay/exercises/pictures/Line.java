package dev.assay.exercises.pictures;

/** A straight line between two points. */
public record Line(Point start, Point end, Stroke stroke) implements Shape {
  @Override
  public void paintWith(ShapePainter painter) {
    painter.line(this);
  }
}
