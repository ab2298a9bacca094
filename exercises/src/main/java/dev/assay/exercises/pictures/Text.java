package dev.assay.exercises.pictures;

/**
 * One line of text in the reader's sans-serif font.
 *
 * @param at the anchor, on the text's baseline
 * @param value what it says
 * @param size the font's size, above 0
 * @param anchor which part of the line stands at {@code at}
 * @param bold whether it is set in bold
 * @param color of the letters
 * @param degrees turned around the anchor, counterclockwise
 */
public record Text(
    Point at, String value, double size, Anchor anchor, boolean bold, Rgb color, double degrees)
    implements Shape {
  /** A line's middle lies this share of the font's size above its baseline. */
  private static final double MIDDLE = 0.36;

  /** Which part of a line stands at its point. */
  public enum Anchor {
    /** The line begins there. */
    START,
    /** The line is centered there. */
    MIDDLE,
    /** The line ends there. */
    END
  }

  /** Refuses sizes that are not above 0. */
  public Text {
    Require.positive("A font's size", size);
    Require.finite("A text's angle", degrees);
  }

  /** Upright text in ink that begins at a point. */
  public static Text of(Point at, String value, double size) {
    return new Text(at, value, size, Anchor.START, false, Rgb.INK, 0);
  }

  /** Upright text in ink whose middle, across and down, is a point. */
  public static Text centeredAt(Point center, String value, double size) {
    return of(center.plus(0, MIDDLE * size), value, size).anchored(Anchor.MIDDLE);
  }

  /** The same text, anchored otherwise. */
  public Text anchored(Anchor newAnchor) {
    return new Text(at, value, size, newAnchor, bold, color, degrees);
  }

  /** The same text in bold. */
  public Text inBold() {
    return new Text(at, value, size, anchor, true, color, degrees);
  }

  /** The same text in another color. */
  public Text in(Rgb newColor) {
    return new Text(at, value, size, anchor, bold, newColor, degrees);
  }

  /** The same text, turned counterclockwise around its anchor. */
  public Text turned(double newDegrees) {
    return new Text(at, value, size, anchor, bold, color, newDegrees);
  }

  @Override
  public void paintWith(ShapePainter painter) {
    painter.text(this);
  }
}
