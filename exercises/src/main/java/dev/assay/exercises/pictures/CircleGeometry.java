package dev.assay.exercises.pictures;

/**
 * Where neurons stand on a circle and which way an arrow takes between them.
 *
 * @param neurons n, at least 1
 * @param center of the circle
 * @param radius of the circle
 */
record CircleGeometry(int neurons, Point center, double radius) {
  private static final double LARGEST_NEURON = 22;
  private static final double CLEARANCE = 6;
  private static final double TIP_GAP = 1.5;

  /** The radius of one neuron: a bit more than a third of the distance to the next. */
  double neuronRadius() {
    return Math.min(LARGEST_NEURON, 0.36 * 2 * Math.PI * radius / neurons);
  }

  /** The place of a neuron: counterclockwise from the right, at the angle 2 pi i / n. */
  Point position(int neuron) {
    return onRay(neuron, radius, 0);
  }

  /** The point on a neuron's ray at a distance from the center, turned by some radians. */
  Point onRay(int neuron, double distance, double turn) {
    double angle = 2 * Math.PI * neuron / neurons + turn;
    // Minus, because y goes up in a plot and down in a picture.
    return center.plus(distance * StrictMath.cos(angle), -distance * StrictMath.sin(angle));
  }

  /**
   * The arrow from one neuron to another, or to itself; it begins and ends at the neurons' edges.
   *
   * @param paired whether there is an arrow back, too, so that the two must keep apart
   */
  Arrow arrow(int from, int to, boolean paired, double head, Stroke stroke) {
    if (from == to) {
      return loop(from, head, stroke);
    }
    Point start = position(from);
    Point end = position(to);
    Point control = control(from, to, paired);
    double r = neuronRadius();
    return Arrow.bent(
        start.towards(control, r), control, end.towards(control, r + TIP_GAP), head, stroke);
  }

  private Arrow loop(int neuron, double head, Stroke stroke) {
    double r = neuronRadius();
    Point place = position(neuron);
    Point outer = onRay(neuron, radius + 1, 0);
    double ux = outer.x() - place.x();
    double uy = outer.y() - place.y();
    // Both ends lie 40 degrees beside the ray outwards, the controls further out and apart.
    Point[] points = new Point[4];
    double[] outwards = {0.77, 3.1, 3.1, 0.77};
    double[] sideways = {0.64, 1.75, -1.75, -0.64};
    for (int i = 0; i < points.length; i++) {
      double gap = i == 3 ? 1 + TIP_GAP / r : 1;
      double along = outwards[i] * r * gap;
      double across = sideways[i] * r * gap;
      points[i] = place.plus(ux * along - uy * across, uy * along + ux * across);
    }
    return new Arrow(points[0], points[1], points[2], points[3], head, stroke);
  }

  /**
   * The control point of the arrow's curve: the middle of the chord, moved aside as far as needed.
   *
   * <p>A single arrow is straight unless it would run through other neurons or would be very short;
   * then it bends inwards. Of two opposite arrows each bends to its own left if there is room;
   * otherwise both bend inwards, one further than the other.
   */
  private Point control(int from, int to, boolean paired) {
    Point start = position(from);
    Point end = position(to);
    Point middle = start.middleTo(end);
    double length = start.distanceTo(end);
    double depth = middle.distanceTo(center);
    double inner = radius - neuronRadius() - CLEARANCE;
    boolean adjacent =
        Math.floorMod(to - from, neurons) == 1 || Math.floorMod(from - to, neurons) == 1;
    boolean roomy = adjacent && length - 2 * neuronRadius() >= 40;
    double needed = roomy ? 0 : Math.max(0, depth - inner);
    // The middle of a quadratic curve moves half as far as its control point.
    if (!paired) {
      return middle.towards(center, 2 * needed);
    }
    double bow = 5 + 0.08 * length;
    if (roomy || depth + bow <= inner) {
      double leftX = (end.y() - start.y()) / length;
      double leftY = (start.x() - end.x()) / length;
      return middle.plus(2 * bow * leftX, 2 * bow * leftY);
    }
    boolean counterclockwise = 2 * Math.floorMod(to - from, neurons) < neurons;
    return middle.towards(center, 2 * (needed + (counterclockwise ? 0 : 1.6 * bow)));
  }
}
