package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The legend of a {@link ColorScale}: a bar from its highest value, on top, to its lowest. */
final class ColorBar {
  private static final double BAR_WIDTH = 14;
  private static final double LABEL_SIZE = 12;
  private static final int COLORS = 64;
  private static final int LABELS = 5;
  private static final double LABEL_OFFSET = 8;
  private static final double MARGIN = 12;

  private ColorBar() {}

  /** What the bar takes to the right of its corner: itself, its labels, and a margin. */
  static double width(ColorScale scale, ValueFormat format) {
    double widest = 0;
    for (int i = 0; i < LABELS; i++) {
      String label = format.format(scale.valueAt(i / (LABELS - 1.0)));
      widest = Math.max(widest, Paragraph.width(label, LABEL_SIZE));
    }
    return BAR_WIDTH + LABEL_OFFSET + widest + MARGIN;
  }

  static List<Shape> of(ColorScale scale, ValueFormat format, Point corner, double height) {
    List<Shape> shapes = new ArrayList<>();
    List<List<Rgb>> colors =
        IntStream.range(0, COLORS)
            .mapToObj(i -> List.of(scale.at(scale.valueAt(1 - i / (COLORS - 1.0)))))
            .toList();
    shapes.add(new Grid(corner, BAR_WIDTH, height / COLORS, colors));
    shapes.add(new Rectangle(corner, BAR_WIDTH, height, Look.outlined(Rgb.SOFT_INK, 0.8)));
    for (int i = 0; i < LABELS; i++) {
      double share = i / (LABELS - 1.0);
      Point tick = corner.plus(BAR_WIDTH, height * (1 - share));
      shapes.add(new Line(tick, tick.plus(4, 0), Stroke.of(Rgb.SOFT_INK, 0.8)));
      shapes.add(
          Text.centeredAt(
                  tick.plus(LABEL_OFFSET, 0), format.format(scale.valueAt(share)), LABEL_SIZE)
              .anchored(Text.Anchor.START));
    }
    return shapes;
  }
}
