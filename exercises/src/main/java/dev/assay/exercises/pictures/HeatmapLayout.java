package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts title, cells, axes, color bar and notes of one heat map in their places.
 *
 * @param cells the values, one for each cell
 * @param axes what rows and columns are
 * @param block how many columns of the data one cell stands for
 * @param columns how many columns the data have
 * @param cellWidth pixels
 * @param cellHeight pixels
 * @param scale the colors
 * @param format how values are written
 * @param printed whether each cell shows its value
 */
record HeatmapLayout(
    double[][] cells,
    Axes axes,
    int block,
    int columns,
    double cellWidth,
    double cellHeight,
    ColorScale scale,
    ValueFormat format,
    boolean printed) {
  private static final double LEFT = 60;
  private static final double TOP = 12;
  private static final double GAP = 18;
  private static final double TICK_SIZE = 12;
  private static final double AXIS_SIZE = 13;
  private static final double TITLE_SIZE = 16;
  private static final double NOTE_SIZE = 12;
  private static final double VALUE_SIZE = 13;
  private static final double LEAST_VALUE_SIZE = 7;
  private static final double LEAST_BAR_HEIGHT = 96;
  private static final int LEAST_WIDTH = 240;

  /**
   * The picture.
   *
   * @param notes small print between title and cells
   */
  Picture picture(String title, String description, List<String> notes) {
    int width =
        (int)
            Math.max(
                LEAST_WIDTH, Math.ceil(LEFT + plotWidth() + GAP + ColorBar.width(scale, format)));
    List<Shape> shapes = new ArrayList<>();
    double y = TOP;
    Paragraph heading = Paragraph.wrap(title, TITLE_SIZE, width - 24, 3);
    shapes.addAll(heading.at(new Point(width / 2.0, y), style(Rgb.INK).inBold()));
    y += heading.height() + 4;
    for (String note : notes) {
      Paragraph paragraph = Paragraph.wrap(note, NOTE_SIZE, width - 24, 4);
      shapes.addAll(paragraph.at(new Point(width / 2.0, y), style(Rgb.SOFT_INK)));
      y += paragraph.height();
    }
    Point corner = new Point(LEFT, y + 12);
    shapes.add(new Grid(corner, cellWidth, cellHeight, colors()));
    if (printed) {
      shapes.addAll(separators(corner));
      shapes.addAll(values(corner));
    }
    shapes.add(new Rectangle(corner, plotWidth(), plotHeight(), Look.outlined(Rgb.SOFT_INK, 0.8)));
    shapes.addAll(rowAxis(corner));
    shapes.addAll(columnAxis(corner.plus(0, plotHeight())));
    double barHeight = Math.max(LEAST_BAR_HEIGHT, plotHeight());
    shapes.addAll(ColorBar.of(scale, format, corner.plus(plotWidth() + GAP, 0), barHeight));
    double bottom = corner.y() + Math.max(plotHeight() + 48, barHeight + 12);
    if (hasMissing()) {
      shapes.addAll(missingLegend(new Point(LEFT, bottom)));
      bottom += 24;
    }
    return new Picture(width, (int) Math.ceil(bottom + 8), title, description, shapes);
  }

  private double plotWidth() {
    return cells[0].length * cellWidth;
  }

  private double plotHeight() {
    return cells.length * cellHeight;
  }

  private List<List<Rgb>> colors() {
    return Arrays.stream(cells)
        .map(row -> Arrays.stream(row).mapToObj(scale::at).toList())
        .toList();
  }

  /** Thin lines between cells, which lead the eye along rows and columns of white ones. */
  private List<Shape> separators(Point corner) {
    Stroke stroke = Stroke.of(Rgb.hex(0xd9d9d9), 0.7);
    List<Shape> lines = new ArrayList<>();
    for (int row = 1; row < cells.length; row++) {
      Point left = corner.plus(0, row * cellHeight);
      lines.add(new Line(left, left.plus(plotWidth(), 0), stroke));
    }
    for (int column = 1; column < cells[0].length; column++) {
      Point top = corner.plus(column * cellWidth, 0);
      lines.add(new Line(top, top.plus(0, plotHeight()), stroke));
    }
    return lines;
  }

  /** Every value in the middle of its cell, all in one size, or none if they don't fit. */
  private List<Shape> values(Point corner) {
    double widest =
        Arrays.stream(cells)
            .flatMapToDouble(Arrays::stream)
            .map(value -> Paragraph.width(format.format(value), 1))
            .max()
            .orElse(1);
    double size = Math.min(VALUE_SIZE, 0.94 * cellWidth / widest);
    List<Shape> texts = new ArrayList<>();
    if (size < LEAST_VALUE_SIZE) {
      return texts;
    }
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        double value = cells[row][column];
        Point center = corner.plus((column + 0.5) * cellWidth, (row + 0.5) * cellHeight);
        texts.add(
            Text.centeredAt(center, format.format(value), size).in(scale.at(value).textColor()));
      }
    }
    return texts;
  }

  private List<Shape> rowAxis(Point corner) {
    List<Shape> shapes = new ArrayList<>();
    for (int row : Ticks.between(axes.firstRow(), cells.length, cellHeight, TICK_SIZE / 2)) {
      Point tick = corner.plus(0, (row - axes.firstRow() + 0.5) * cellHeight);
      shapes.add(new Line(tick, tick.plus(-4, 0), tickStroke()));
      shapes.add(
          Text.centeredAt(tick.plus(-7, 0), Integer.toString(row), TICK_SIZE)
              .anchored(Text.Anchor.END));
    }
    Point middle = new Point(20, corner.y() + plotHeight() / 2);
    shapes.add(Text.of(middle, axes.rows(), AXIS_SIZE).anchored(Text.Anchor.MIDDLE).turned(90));
    return shapes;
  }

  private List<Shape> columnAxis(Point corner) {
    List<Shape> shapes = new ArrayList<>();
    double spacing = cellWidth / block;
    int last = axes.firstColumn() + columns - 1;
    double widest = Paragraph.width(Integer.toString(last), TICK_SIZE);
    for (int column : Ticks.between(axes.firstColumn(), columns, spacing, widest)) {
      Point tick = corner.plus((column - axes.firstColumn() + 0.5) * spacing, 0);
      shapes.add(new Line(tick, tick.plus(0, 4), tickStroke()));
      shapes.add(Text.centeredAt(tick.plus(0, 13), Integer.toString(column), TICK_SIZE));
    }
    shapes.add(Text.centeredAt(corner.plus(plotWidth() / 2, 33), axes.columns(), AXIS_SIZE));
    return shapes;
  }

  private boolean hasMissing() {
    return Missing.in(cells).isPresent();
  }

  private static List<Shape> missingLegend(Point corner) {
    return List.of(
        new Rectangle(corner, 14, 14, Look.filled(Rgb.MISSING).withOutline(Rgb.SOFT_INK, 0.8)),
        Text.centeredAt(corner.plus(22, 7), "not a finite number", NOTE_SIZE)
            .anchored(Text.Anchor.START));
  }

  private static Stroke tickStroke() {
    return Stroke.of(Rgb.SOFT_INK, 0.8);
  }

  private static Text style(Rgb color) {
    return Text.of(new Point(0, 0), "", 1).anchored(Text.Anchor.MIDDLE).in(color);
  }
}
