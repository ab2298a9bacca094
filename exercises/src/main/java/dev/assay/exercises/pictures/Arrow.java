package dev.assay.exercises.pictures;

import java.util.List;

/**
 * An arrow along a cubic Bézier curve, its tip exactly at {@code end}.
 *
 * <p>The shaft stops where the head begins, so that a translucent arrow is nowhere painted twice.
 *
 * @param start where the shaft begins
 * @param control1 the curve leaves {@code start} in this direction
 * @param control2 the curve reaches {@code end} from this direction
 * @param end the tip
 * @param headLength from the tip back to the head's base, at least 0
 * @param stroke of the shaft; the head is filled in the same color and opacity
 */
public record Arrow(
    Point start, Point control1, Point control2, Point end, double headLength, Stroke stroke)
    implements Shape {
  /** A head's width as a share of its length. */
  private static final double SLENDERNESS = 0.8;

  /** Refuses a negative head. */
  public Arrow {
    Require.notNegative("An arrow head's length", headLength);
  }

  /** An arrow without a bend. */
  public static Arrow straight(Point start, Point end, double headLength, Stroke stroke) {
    Point middle = start.middleTo(end);
    return new Arrow(start, middle, middle, end, headLength, stroke);
  }

  /**
   * An arrow along the quadratic curve with one control point.
   *
   * @param control where the tangents at both ends meet
   */
  public static Arrow bent(
      Point start, Point control, Point end, double headLength, Stroke stroke) {
    return new Arrow(
        start, twoThirds(start, control), twoThirds(end, control), end, headLength, stroke);
  }

  /** Where the head begins and the shaft ends. */
  public Point headBase() {
    return end.towards(control2, headLength);
  }

  /** The head's three corners, the tip first. */
  public List<Point> headCorners() {
    Point base = headBase();
    double dx = (end.y() - base.y()) * SLENDERNESS / 2;
    double dy = (base.x() - end.x()) * SLENDERNESS / 2;
    return List.of(end, base.plus(dx, dy), base.plus(-dx, -dy));
  }

  @Override
  public void paintWith(ShapePainter painter) {
    painter.arrow(this);
  }

  private static Point twoThirds(Point from, Point to) {
    return from.plus((to.x() - from.x()) * 2 / 3, (to.y() - from.y()) * 2 / 3);
  }
}
