package dev.assay.exercises.pictures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives every value between two ends a color, on straight lines in sRGB between the colors of a
 * table.
 *
 * @param lowest gets the table's first color, and so does everything below
 * @param highest gets the table's last color, and so does everything above
 * @param table at least two colors, evenly spaced
 */
public record ColorScale(double lowest, double highest, List<Rgb> table) {
  /**
   * ColorBrewer's nine-class Blues backwards, white, and Oranges: every second color. Blue and
   * orange differ for all common color vision deficiencies.
   */
  private static final List<Rgb> BLUE_WHITE_ORANGE =
      table(
          0x08306b, 0x2171b5, 0x6baed6, 0xc6dbef, 0xffffff, 0xfdd0a2, 0xfd8d3c, 0xd94801, 0x7f2704);

  /** Ten colors of viridis (Smith and van der Walt, 2015, in the public domain as CC0). */
  private static final List<Rgb> VIRIDIS =
      table(
          0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6ece58, 0xb5de2b,
          0xfde725);

  /** Copies the table; refuses ends that are not finite or not in order. */
  public ColorScale {
    Require.finite("A color scale's lowest value", lowest);
    Require.finite("A color scale's highest value", highest);
    if (lowest >= highest) {
      throw new IllegalArgumentException(
          "A color scale goes up, but this one goes from " + lowest + " to " + highest);
    }
    table = List.copyOf(table);
    Require.between("A color scale's number of colors", table.size(), 2, Integer.MAX_VALUE);
  }

  /**
   * Blue for negative values, white for 0, orange for positive ones.
   *
   * @param largest the absolute value at both ends, finite; 0 is taken for 1, so that a matrix of
   *     zeros is white
   */
  public static ColorScale diverging(double largest) {
    double end = Require.notNegative("The end of a diverging scale", largest);
    return end == 0
        ? new ColorScale(-1, 1, BLUE_WHITE_ORANGE)
        : new ColorScale(-end, end, BLUE_WHITE_ORANGE);
  }

  /** Dark violet over green to yellow: viridis, whose lightness grows evenly. */
  public static ColorScale sequential(double lowest, double highest) {
    return new ColorScale(lowest, highest, VIRIDIS);
  }

  /**
   * The color of a value.
   *
   * @param value any; NaN and the infinities are {@link Rgb#MISSING}
   */
  public Rgb at(double value) {
    if (!Double.isFinite(value)) {
      return Rgb.MISSING;
    }
    double position = share(Math.min(highest, Math.max(lowest, value))) * (table.size() - 1);
    int below = Math.min((int) position, table.size() - 2);
    return table.get(below).mixedWith(table.get(below + 1), position - below);
  }

  /** How far a value between the ends is on its way from the lowest (0) to the highest (1). */
  private double share(double value) {
    double length = highest - lowest;
    return Double.isFinite(length)
        ? (value - lowest) / length
        : (value / 2 - lowest / 2) / (highest / 2 - lowest / 2);
  }

  /** The value at a share of the way from the lowest (0) to the highest (1). */
  double valueAt(double share) {
    return lowest * (1 - share) + highest * share;
  }

  private static List<Rgb> table(int... colors) {
    return IntStream.of(colors).mapToObj(Rgb::hex).toList();
  }
}
