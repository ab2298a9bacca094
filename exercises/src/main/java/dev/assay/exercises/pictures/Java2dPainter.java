package dev.assay.exercises.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints shapes into an image; the only class of this package that needs AWT. */
final class Java2dPainter implements ShapePainter {
  private static final String HEADLESS = "java.awt.headless";

  private final Graphics2D graphics;

  private Java2dPainter(Graphics2D graphics) {
    this.graphics = graphics;
  }

  static byte[] paint(Picture picture, double scale) {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(picture.width() * scale),
            (int) Math.ceil(picture.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      smooth(graphics, true);
      graphics.scale(scale, scale);
      Java2dPainter painter = new Java2dPainter(graphics);
      picture.shapes().forEach(shape -> shape.paintWith(painter));
    } finally {
      graphics.dispose();
    }
    return encode(image);
  }

  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IllegalStateException("no writer for PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void smooth(Graphics2D graphics, boolean on) {
    graphics.setRenderingHint(
        RenderingHints.KEY_ANTIALIASING,
        on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
  }

  @Override
  public void rectangle(Rectangle r) {
    area(new Rectangle2D.Double(r.corner().x(), r.corner().y(), r.width(), r.height()), r.look());
  }

  @Override
  public void circle(Circle c) {
    double r = c.radius();
    area(new Ellipse2D.Double(c.center().x() - r, c.center().y() - r, 2 * r, 2 * r), c.look());
  }

  @Override
  public void line(Line line) {
    use(line.stroke());
    graphics.draw(
        new Line2D.Double(line.start().x(), line.start().y(), line.end().x(), line.end().y()));
  }

  @Override
  public void arrow(Arrow arrow) {
    use(arrow.stroke());
    Point base = arrow.headBase();
    graphics.draw(
        new CubicCurve2D.Double(
            arrow.start().x(),
            arrow.start().y(),
            arrow.control1().x(),
            arrow.control1().y(),
            arrow.control2().x(),
            arrow.control2().y(),
            base.x(),
            base.y()));
    List<Point> corners = arrow.headCorners();
    Path2D head = new Path2D.Double();
    head.moveTo(corners.get(0).x(), corners.get(0).y());
    head.lineTo(corners.get(1).x(), corners.get(1).y());
    head.lineTo(corners.get(2).x(), corners.get(2).y());
    head.closePath();
    graphics.fill(head);
  }

  @Override
  public void text(Text text) {
    if (text.value().isEmpty()) {
      return;
    }
    Font font =
        new Font(Font.SANS_SERIF, text.bold() ? Font.BOLD : Font.PLAIN, 1)
            .deriveFont((float) text.size());
    graphics.setFont(font);
    graphics.setColor(color(text.color(), 1));
    double width = font.getStringBounds(text.value(), graphics.getFontRenderContext()).getWidth();
    double left =
        switch (text.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    AffineTransform before = graphics.getTransform();
    graphics.translate(text.at().x(), text.at().y());
    graphics.rotate(Math.toRadians(-text.degrees()));
    graphics.drawString(text.value(), (float) left, 0);
    graphics.setTransform(before);
  }

  /** Without antialiasing, so that no seam shows between cells. */
  @Override
  public void grid(Grid grid) {
    smooth(graphics, false);
    for (int row = 0; row < grid.rows().size(); row++) {
      double y = grid.corner().y() + row * grid.cellHeight();
      for (int column = 0; column < grid.columns(); column++) {
        double x = grid.corner().x() + column * grid.cellWidth();
        graphics.setColor(color(grid.rows().get(row).get(column), 1));
        graphics.fill(new Rectangle2D.Double(x, y, grid.cellWidth(), grid.cellHeight()));
      }
    }
    smooth(graphics, true);
  }

  @Override
  public void group(Group group) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(group.offset().x(), group.offset().y());
    group.shapes().forEach(shape -> shape.paintWith(this));
    graphics.setTransform(before);
  }

  private void area(java.awt.Shape shape, Look look) {
    if (look.fillOpacity() > 0) {
      graphics.setColor(color(look.fill(), look.fillOpacity()));
      graphics.fill(shape);
    }
    if (look.outlineWidth() > 0) {
      use(Stroke.of(look.outline(), look.outlineWidth()));
      graphics.draw(shape);
    }
  }

  private void use(Stroke stroke) {
    graphics.setColor(color(stroke.color(), stroke.opacity()));
    graphics.setStroke(
        new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
  }

  private static Color color(Rgb rgb, double opacity) {
    return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) Math.round(255 * opacity));
  }
}
