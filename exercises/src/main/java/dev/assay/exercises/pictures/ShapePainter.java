package dev.assay.exercises.pictures;

/** Draws shapes in one format; has one method for each kind, so that none can be forgotten. */
public interface ShapePainter {
  /** Draws a rectangle. */
  void rectangle(Rectangle rectangle);

  /** Draws a circle. */
  void circle(Circle circle);

  /** Draws a straight line. */
  void line(Line line);

  /** Draws an arrow: its shaft, then its head. */
  void arrow(Arrow arrow);

  /** Draws one line of text. */
  void text(Text text);

  /** Draws a grid of colored cells without gaps. */
  void grid(Grid grid);

  /** Draws the shapes of a group, shifted. */
  void group(Group group);
}
