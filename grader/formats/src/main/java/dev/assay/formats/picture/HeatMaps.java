package dev.assay.formats.picture;

import dev.assay.engine.scorecard.CounterexampleCard;
import dev.assay.engine.scorecard.NumberTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What should have come and what came, side by side: a square for each number, red above zero, blue
 * below, grey where there is no finite number. Both share one scale, and the first square in which
 * they differ has a frame.
 */
public final class HeatMaps {
  private static final int ROOM = 240;
  private static final int LARGEST_SIDE = 24;
  private static final int MARGIN = 12;
  private static final int CAPTION = 18;
  private static final int WHITE = 255;
  private static final String GREY = "#9e9e9e";

  private HeatMaps() {}

  /** A picture of the answers to a counterexample; empty if those are no arrays of numbers. */
  public static Optional<Picture> of(CounterexampleCard found) {
    List<Captioned> maps = new ArrayList<>();
    table(found.expected()).ifPresent(table -> maps.add(new Captioned("expected", table)));
    table(found.returned()).ifPresent(table -> maps.add(new Captioned("returned", table)));
    if (maps.isEmpty()) {
      return Optional.empty();
    }
    String label =
        maps.size() == 1
            ? "What was " + maps.get(0).caption
            : "What was expected, and what was returned";
    return Optional.of(new Picture(label, svg(maps, found.index())));
  }

  private static Optional<Table> table(Optional<NumberTree> tree) {
    return tree.flatMap(Table::of);
  }

  private static String svg(List<Captioned> maps, List<Integer> index) {
    int columns = maps.stream().mapToInt(map -> map.table.width()).max().orElse(1);
    int side = Math.max(2, Math.min(LARGEST_SIDE, ROOM / columns));
    int width = Math.max(columns * side, ROOM / 2);
    int height = maps.stream().mapToInt(map -> map.table.height()).max().orElse(1) * side;
    double scale = maps.stream().mapToDouble(map -> map.table.largest()).max().orElse(0);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(maps.size() * (width + MARGIN) + MARGIN)
        .append("\" height=\"")
        .append(height + CAPTION + 2 * MARGIN)
        .append("\" font-family=\"sans-serif\" font-size=\"13\">\n")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    int left = MARGIN;
    for (Captioned map : maps) {
      svg.append("<text x=\"").append(left).append("\" y=\"").append(MARGIN + CAPTION / 2);
      svg.append("\">").append(map.caption).append("</text>\n");
      squares(svg, map.table, left, MARGIN + CAPTION, side, scale);
      frame(svg, map.table, index, left, MARGIN + CAPTION, side);
      left += width + MARGIN;
    }
    return svg.append("</svg>\n").toString();
  }

  private static void squares(
      StringBuilder svg, Table table, int left, int top, int side, double scale) {
    for (int row = 0; row < table.height(); row++) {
      List<Double> values = table.rows().get(row);
      for (int column = 0; column < values.size(); column++) {
        rectangle(svg, left + column * side, top + row * side, side)
            .append(" fill=\"")
            .append(colour(values.get(column), scale))
            .append("\" stroke=\"#e0e0e0\"/>\n");
      }
    }
  }

  private static void frame(
      StringBuilder svg, Table table, List<Integer> index, int left, int top, int side) {
    if (index.isEmpty()) {
      return;
    }
    int row = index.size() == 1 ? 0 : index.get(0);
    int column = index.get(index.size() - 1);
    if (row < table.height() && column < table.rows().get(row).size()) {
      rectangle(svg, left + column * side, top + row * side, side)
          .append(" fill=\"none\" stroke=\"#000000\" stroke-width=\"2\"/>\n");
    }
  }

  private static StringBuilder rectangle(StringBuilder svg, int x, int y, int side) {
    return svg.append("<rect x=\"")
        .append(x)
        .append("\" y=\"")
        .append(y)
        .append("\" width=\"")
        .append(side)
        .append("\" height=\"")
        .append(side)
        .append("\"");
  }

  private static String colour(double value, double scale) {
    if (Double.isNaN(value)) {
      return GREY;
    }
    int pale = WHITE - (int) (scale == 0 ? 0 : StrictMath.abs(value) / scale * WHITE);
    return value > 0
        ? String.format("#%02x%02x%02x", WHITE, pale, pale)
        : String.format("#%02x%02x%02x", pale, pale, WHITE);
  }

  /**
   * A table with its name.
   *
   * @param caption the name
   * @param table the table
   */
  private record Captioned(String caption, Table table) {}
}
