package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * A network as neurons on a circle, with an arrow from each neuron to those that it drives.
 *
 * <p>Neuron i stands at the angle 2 pi i / n, counterclockwise from the right. An entry {@code
 * connectivity[to][from]} is an arrow from neuron {@code from} to neuron {@code to}; the larger its
 * absolute value, the wider and darker the arrow. Orange is positive and blue negative, as in
 * {@link Heatmap}. An entry that is not finite is not drawn, but named below the picture.
 */
public final class NetworkCircle {
  private static final Rgb POSITIVE = Rgb.hex(0xb84a00);
  private static final Rgb NEGATIVE = Rgb.hex(0x2166ac);
  private static final Look NEURON = Look.filled(Rgb.hex(0xf2f2f2)).withOutline(Rgb.INK, 1.4);
  private static final int WIDTH = 460;
  private static final double CIRCLE_RADIUS = 150;
  private static final double CIRCLE_ROOM = 214;
  private static final double NOTE_SIZE = 12;
  private static final double LEAST_LABELED_RADIUS = 9;
  private static final int MOST_EXPLAINED = 200;
  private static final int MOST_LISTED = 40;

  private NetworkCircle() {}

  /**
   * What can be chosen.
   *
   * @param title stands above the circle
   * @param threshold weights up to this absolute value are not drawn, at least 0
   * @param strongest the absolute value that gets the widest and darkest arrow, so that several
   *     networks can have the same; 0 for the largest one of the network
   */
  public record Options(String title, double threshold, double strongest) {
    /** Refuses negative numbers. */
    public Options {
      Require.notNegative("A threshold", threshold);
      Require.notNegative("The strongest weight", strongest);
    }

    /** The largest weight of the network gets the widest arrow. */
    public Options(String title, double threshold) {
      this(title, threshold, 0);
    }

    /** Every weight that is not 0 is drawn. */
    public static Options defaults() {
      return new Options("Connectivity", 0);
    }

    /** The same with another title. */
    public Options withTitle(String newTitle) {
      return new Options(newTitle, threshold, strongest);
    }

    /** The same with another threshold. */
    public Options withThreshold(double newThreshold) {
      return new Options(title, newThreshold, strongest);
    }

    /** The same with another weight for the widest arrow. */
    public Options withStrongest(double newStrongest) {
      return new Options(title, threshold, newStrongest);
    }
  }

  /**
   * The network with every connection that is not 0.
   *
   * @param connectivity n x n, {@code [to][from]}, n from 1 to 400
   */
  public static Picture of(double[][] connectivity) {
    return of(connectivity, Options.defaults());
  }

  /**
   * The network.
   *
   * <p>Only the 1,500 strongest connections are drawn, and the caption says how many are left out.
   *
   * @param connectivity n x n, {@code [to][from]}, n from 1 to 400
   * @param options title and threshold
   */
  public static Picture of(double[][] connectivity, Options options) {
    Matrices.requireSquare("A connectivity", connectivity);
    Connections connections = Connections.of(connectivity, options.threshold());
    List<Shape> shapes = new ArrayList<>();
    Paragraph heading = Paragraph.wrap(options.title(), 16, WIDTH - 24, 3);
    Text style = Text.of(new Point(0, 0), "", 1).anchored(Text.Anchor.MIDDLE);
    shapes.addAll(heading.at(new Point(WIDTH / 2.0, 12), style.inBold()));
    Point center = new Point(WIDTH / 2.0, 12 + heading.height() + CIRCLE_ROOM);
    CircleGeometry circle = new CircleGeometry(connectivity.length, center, CIRCLE_RADIUS);
    shapes.addAll(arrows(connections, circle, options.strongest()));
    shapes.addAll(neurons(circle));
    double y = center.y() + CIRCLE_ROOM;
    shapes.addAll(legend(connections, y));
    y += 20;
    String caption = caption(connectivity, connections, options.threshold());
    Paragraph notes = Paragraph.wrap(caption, NOTE_SIZE, WIDTH - 40, 6);
    shapes.addAll(notes.at(new Point(WIDTH / 2.0, y), style.in(Rgb.SOFT_INK)));
    int height = (int) Math.ceil(y + notes.height() + 12);
    return new Picture(WIDTH, height, options.title(), caption + described(connections), shapes);
  }

  private static List<Shape> arrows(Connections connections, CircleGeometry circle, double widest) {
    List<Shape> shapes = new ArrayList<>();
    double strongest = widest > 0 ? widest : connections.strongest();
    ValueFormat format = ValueFormat.forLargest(connections.strongest());
    double thickness = Math.max(0.4, circle.neuronRadius() / 22);
    // Hundreds of arrows would hide each other, so they get lighter together.
    double density = Math.min(1, Math.sqrt(120.0 / Math.max(1, connections.drawn().size())));
    boolean explained = connections.drawn().size() <= MOST_EXPLAINED;
    for (Connections.Connection c : connections.drawn()) {
      double share = Math.min(1, c.strength() / strongest);
      Stroke stroke =
          new Stroke(
              color(c.weight()), thickness * (0.8 + 2 * share), density * (0.25 + 0.7 * share));
      double head = Math.max(4, thickness * (6 + 6 * share));
      Arrow arrow = circle.arrow(c.from(), c.to(), connections.hasReverseOf(c), head, stroke);
      shapes.add(
          explained
              ? new Group(
                  c.from() + " to " + c.to() + ": " + format.format(c.weight()),
                  new Point(0, 0),
                  List.of(arrow))
              : arrow);
    }
    return shapes;
  }

  private static List<Shape> neurons(CircleGeometry circle) {
    List<Shape> shapes = new ArrayList<>();
    double r = circle.neuronRadius();
    for (int i = 0; i < circle.neurons(); i++) {
      shapes.add(new Circle(circle.position(i), r, NEURON));
    }
    boolean inside = r >= LEAST_LABELED_RADIUS;
    double spacing = 2 * Math.PI * circle.radius() / circle.neurons();
    List<Integer> labeled =
        inside
            ? Ticks.between(0, circle.neurons(), 1, -8)
            : Ticks.between(0, circle.neurons() - 1, spacing, 10);
    for (int i : labeled) {
      double distance = circle.radius() + (inside ? 0 : 3.4 * r + 12);
      shapes.add(
          Text.centeredAt(
              circle.onRay(i, distance, 0),
              Integer.toString(i),
              inside ? Math.min(15, 0.95 * r) : 11));
    }
    return shapes;
  }

  /** One sample arrow for each sign that is drawn. */
  private static List<Shape> legend(Connections connections, double y) {
    List<Shape> shapes = new ArrayList<>();
    double strongest = connections.strongest();
    boolean both = connections.anyPositive() && connections.anyNegative();
    double x = WIDTH / 2.0 - (both ? 130 : 60);
    for (int sign = 1; sign >= -1; sign -= 2) {
      if (sign > 0 ? connections.anyPositive() : connections.anyNegative()) {
        Point start = new Point(x, y);
        shapes.add(Arrow.straight(start, start.plus(34, 0), 11, Stroke.of(color(sign), 2.6)));
        shapes.add(
            Text.centeredAt(start.plus(42, 0), sign > 0 ? "positive" : "negative", NOTE_SIZE)
                .anchored(Text.Anchor.START));
        x += 140;
      }
    }
    return strongest == 0 ? List.of() : shapes;
  }

  private static String caption(double[][] a, Connections connections, double threshold) {
    int n = a.length;
    double strongest = connections.strongest();
    StringBuilder caption = new StringBuilder();
    caption.append(n == 1 ? "Neuron 0" : "Neurons 0 to " + (n - 1));
    int count = connections.drawn().size();
    caption.append(count == 0 ? ", no connection." : ", arrows from cause to effect.");
    if (count > 0) {
      String format = ValueFormat.forLargest(strongest).format(strongest);
      caption.append(" The strongest weight has size ").append(format).append('.');
    }
    if (connections.left() > 0) {
      caption.append(" Only the " + count + " strongest connections are drawn, ");
      caption.append(connections.left()).append(" weaker ones are not.");
    }
    if (threshold > 0) {
      String format = ValueFormat.forLargest(threshold).format(threshold);
      caption.append(" Weights up to ").append(format).append(" are not drawn.");
    }
    Missing.in(a).ifPresent(m -> caption.append(" Not drawn: ").append(m).append('.'));
    return caption.toString();
  }

  private static String described(Connections connections) {
    int count = connections.drawn().size();
    if (count == 0 || count > MOST_LISTED) {
      return "";
    }
    ValueFormat format = ValueFormat.forLargest(connections.strongest());
    return " Connections: " + connections.listed(format) + ".";
  }

  private static Rgb color(double weight) {
    return weight > 0 ? POSITIVE : NEGATIVE;
  }
}
