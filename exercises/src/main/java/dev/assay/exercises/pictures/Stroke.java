package dev.assay.exercises.pictures;

/**
 * How a line is drawn.
 *
 * @param color the line's color
 * @param width above 0
 * @param opacity 0 to 1
 */
public record Stroke(Rgb color, double width, double opacity) {
  /** Refuses opacities outside 0 to 1, and negative widths. */
  public Stroke {
    Require.notNegative("A line's width", width);
    Require.between("An opacity", opacity, 0, 1);
  }

  /** An opaque line. */
  public static Stroke of(Rgb color, double width) {
    return new Stroke(color, width, 1);
  }
}
