package dev.assay.exercises.pictures;

import static dev.assay.exercises.pictures.Numbers.coordinate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes shapes as SVG 1.1 elements, one a line. */
final class SvgPainter implements ShapePainter {
  private final StringBuilder svg = new StringBuilder();

  private SvgPainter() {}

  static String paint(Picture picture) {
    SvgPainter painter = new SvgPainter();
    painter.open(picture);
    picture.shapes().forEach(shape -> shape.paintWith(painter));
    return painter.svg.append("</svg>\n").toString();
  }

  private void open(Picture picture) {
    int width = picture.width();
    int height = picture.height();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%1$s" height="%2$s" \
        viewBox="0 0 %1$s %2$s" font-family="sans-serif" style="max-width:100%%;height:auto">
        <title>%3$s</title>
        <desc>%4$s</desc>
        <rect width="%1$s" height="%2$s" fill="#ffffff"/>
        """
            .formatted(
                width, height, Xml.escape(picture.title()), Xml.escape(picture.description())));
  }

  @Override
  public void rectangle(Rectangle r) {
    svg.append("<rect");
    attribute("x", r.corner().x());
    attribute("y", r.corner().y());
    attribute("width", r.width());
    attribute("height", r.height());
    look(r.look());
  }

  @Override
  public void circle(Circle c) {
    svg.append("<circle");
    attribute("cx", c.center().x());
    attribute("cy", c.center().y());
    attribute("r", c.radius());
    look(c.look());
  }

  @Override
  public void line(Line line) {
    svg.append("<path d=\"M").append(pair(line.start())).append('L').append(pair(line.end()));
    stroke(line.stroke());
  }

  @Override
  public void arrow(Arrow arrow) {
    svg.append("<path d=\"M").append(pair(arrow.start()));
    svg.append('C').append(pair(arrow.control1()));
    svg.append(' ').append(pair(arrow.control2()));
    svg.append(' ').append(pair(arrow.headBase()));
    stroke(arrow.stroke());
    List<Point> corners = arrow.headCorners();
    svg.append("<path d=\"M").append(pair(corners.get(0)));
    svg.append('L').append(pair(corners.get(1)));
    svg.append(' ').append(pair(corners.get(2))).append("z\"");
    fill(arrow.stroke().color(), arrow.stroke().opacity());
    svg.append("/>\n");
  }

  @Override
  public void text(Text text) {
    svg.append("<text");
    attribute("x", text.at().x());
    attribute("y", text.at().y());
    attribute("font-size", text.size());
    if (text.anchor() != Text.Anchor.START) {
      attribute("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT));
    }
    if (text.bold()) {
      attribute("font-weight", "bold");
    }
    if (text.degrees() != 0) {
      attribute("transform", "rotate(" + coordinate(-text.degrees()) + " " + pair(text.at()) + ")");
    }
    fill(text.color(), 1);
    svg.append('>').append(Xml.escape(text.value())).append("</text>\n");
  }

  /**
   * One path per color: its horizontal runs of cells as strokes of width 1 in a coordinate system
   * whose unit is the cell. That takes about seven characters a cell, a tenth of what rectangles
   * need.
   */
  @Override
  public void grid(Grid grid) {
    Point corner = grid.corner();
    svg.append("<g transform=\"translate(").append(coordinate(corner.x())).append(' ');
    svg.append(coordinate(corner.y())).append(") scale(");
    svg.append(Numbers.rounded(grid.cellWidth(), 5)).append(' ');
    svg.append(Numbers.rounded(grid.cellHeight(), 5));
    svg.append(") translate(0 .5)\" fill=\"none\" shape-rendering=\"crispEdges\">\n");
    Map<Rgb, Runs> runsByColor = new LinkedHashMap<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Rgb> colors = grid.rows().get(row);
      int start = 0;
      for (int end = 1; end <= colors.size(); end++) {
        Rgb color = colors.get(start);
        if (end == colors.size() || !colors.get(end).equals(color)) {
          runsByColor.computeIfAbsent(color, c -> new Runs()).add(row, start, end);
          start = end;
        }
      }
    }
    runsByColor.forEach(
        (color, runs) -> {
          svg.append("<path stroke=\"").append(color.css()).append("\" d=\"");
          svg.append(runs).append("\"/>\n");
        });
    svg.append("</g>\n");
  }

  @Override
  public void group(Group group) {
    svg.append("<g");
    if (group.offset().x() != 0 || group.offset().y() != 0) {
      attribute("transform", "translate(" + pair(group.offset()) + ")");
    }
    svg.append(">\n");
    if (!group.label().isEmpty()) {
      svg.append("<title>").append(Xml.escape(group.label())).append("</title>\n");
    }
    group.shapes().forEach(shape -> shape.paintWith(this));
    svg.append("</g>\n");
  }

  private void look(Look look) {
    if (look.fillOpacity() == 0) {
      attribute("fill", "none");
    } else {
      fill(look.fill(), look.fillOpacity());
    }
    if (look.outlineWidth() > 0) {
      attribute("stroke", look.outline().css());
      attribute("stroke-width", look.outlineWidth());
    }
    svg.append("/>\n");
  }

  private void fill(Rgb color, double opacity) {
    attribute("fill", color.css());
    if (opacity < 1) {
      attribute("fill-opacity", opacity);
    }
  }

  /** Ends the path data and the element. */
  private void stroke(Stroke stroke) {
    svg.append('"');
    attribute("fill", "none");
    attribute("stroke", stroke.color().css());
    attribute("stroke-width", stroke.width());
    if (stroke.opacity() < 1) {
      attribute("stroke-opacity", stroke.opacity());
    }
    svg.append("/>\n");
  }

  private void attribute(String name, double value) {
    attribute(name, coordinate(value));
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private static String pair(Point point) {
    return coordinate(point.x()) + " " + coordinate(point.y());
  }

  /** Path data of the runs of one color, each move relative to the end of the last run. */
  private static final class Runs {
    private final StringBuilder data = new StringBuilder();
    private int lastRow;
    private int lastColumn;

    void add(int row, int start, int end) {
      data.append('m').append(start - lastColumn).append(' ').append(row - lastRow);
      data.append('h').append(end - start);
      lastRow = row;
      lastColumn = end;
    }

    @Override
    public String toString() {
      return data.toString();
    }
  }
}
