package dev.assay.exercises.pictures;

/**
 * A circle around a point.
 *
 * @param center its middle
 * @param radius at least 0
 * @param look fill and border; the border lies half inside, half outside
 */
public record Circle(Point center, double radius, Look look) implements Shape {
  /** Refuses a negative radius. */
  public Circle {
    Require.notNegative("A circle's radius", radius);
  }

  @Override
  public void paintWith(ShapePainter painter) {
    painter.circle(this);
  }
}
