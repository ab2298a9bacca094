package dev.assay.exercises.pictures;

/**
 * A place on a picture, y down.
 *
 * @param x to the right, finite
 * @param y down, finite
 */
public record Point(double x, double y) {
  /** Refuses coordinates that are not finite. */
  public Point {
    Require.finite("x", x);
    Require.finite("y", y);
  }

  /** This point, shifted. */
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /** The distance to another point. */
  public double distanceTo(Point other) {
    return StrictMath.hypot(other.x - x, other.y - y);
  }

  /**
   * The point at a distance from here, in the direction of another point.
   *
   * @param target where to go; if it is this very point, so is the result
   * @param distance how far, may be negative to go backwards
   */
  public Point towards(Point target, double distance) {
    double length = distanceTo(target);
    return length == 0
        ? this
        : plus(distance * (target.x - x) / length, distance * (target.y - y) / length);
  }

  /** The point halfway to another one. */
  public Point middleTo(Point other) {
    return new Point((x + other.x) / 2, (y + other.y) / 2);
  }
}
