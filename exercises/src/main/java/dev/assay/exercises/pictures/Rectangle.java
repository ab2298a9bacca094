package dev.assay.exercises.pictures;

/**
 * A rectangle with its upper left corner at a point.
 *
 * @param corner upper left
 * @param width at least 0
 * @param height at least 0
 * @param look fill and border; the border lies half inside, half outside
 */
public record Rectangle(Point corner, double width, double height, Look look) implements Shape {
  /** Refuses negative sizes. */
  public Rectangle {
    Require.notNegative("A rectangle's width", width);
    Require.notNegative("A rectangle's height", height);
  }

  @Override
  public void paintWith(ShapePainter painter) {
    painter.rectangle(this);
  }
}
