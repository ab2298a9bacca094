package dev.assay.exercises.pictures;

/**
 * How an area is filled and outlined.
 *
 * @param fill the color inside
 * @param fillOpacity 0 for no fill, up to 1
 * @param outline the color of the border
 * @param outlineWidth 0 for no border
 */
public record Look(Rgb fill, double fillOpacity, Rgb outline, double outlineWidth) {
  /** Refuses opacities outside 0 to 1, and negative widths. */
  public Look {
    Require.between("An opacity", fillOpacity, 0, 1);
    Require.notNegative("An outline's width", outlineWidth);
  }

  /** A filled area without a border. */
  public static Look filled(Rgb fill) {
    return new Look(fill, 1, fill, 0);
  }

  /** A border without a fill. */
  public static Look outlined(Rgb outline, double width) {
    return new Look(Rgb.WHITE, 0, outline, width);
  }

  /** The same fill with a border. */
  public Look withOutline(Rgb color, double width) {
    return new Look(fill, fillOpacity, color, width);
  }
}
