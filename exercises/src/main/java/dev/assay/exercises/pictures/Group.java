package dev.assay.exercises.pictures;

import java.util.List;

/**
 * Shapes that belong together.
 *
 * @param label what they are; SVG shows it under the mouse; empty for nothing
 * @param offset every shape is shifted by this much
 * @param shapes what is drawn, first one first
 */
public record Group(String label, Point offset, List<Shape> shapes) implements Shape {
  /** Copies the list. */
  public Group {
    shapes = List.copyOf(shapes);
  }

  @Override
  public void paintWith(ShapePainter painter) {
    painter.group(this);
  }
}
