package dev.assay.exercises.pictures;

/**
 * An opaque color in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {
  /** Paper. */
  public static final Rgb WHITE = hex(0xffffff);

  /** Text on colors. */
  public static final Rgb BLACK = hex(0x000000);

  /** Text and outlines. */
  public static final Rgb INK = hex(0x1a1a1a);

  /** Text of less weight; still has a contrast of 7 on white. */
  public static final Rgb SOFT_INK = hex(0x4d4d4d);

  /** What stands for a number that is missing. */
  public static final Rgb MISSING = hex(0xb3b3b3);

  /** Refuses components outside 0 to 255. */
  public Rgb {
    if ((red | green | blue) >>> 8 != 0) {
      throw new IllegalArgumentException(
          "A color's components lie between 0 and 255, but these are "
              + red
              + ", "
              + green
              + ", "
              + blue);
    }
  }

  /** The color of a number like {@code 0xff8800}. */
  public static Rgb hex(int rgb) {
    return new Rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** This color as CSS writes it, like {@code #ff8800}. */
  public String css() {
    return "#" + Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue).substring(1);
  }

  /**
   * The color on the straight line in sRGB to another one.
   *
   * @param share 0 for this color, 1 for the other
   */
  public Rgb mixedWith(Rgb other, double share) {
    return new Rgb(
        between(red, other.red, share),
        between(green, other.green, share),
        between(blue, other.blue, share));
  }

  /** Relative luminance as WCAG 2.2 defines it: 0 for black, 1 for white. */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** The contrast to another color as WCAG 2.2 defines it, 1 to 21; text wants 4.5. */
  public double contrastTo(Rgb other) {
    double here = luminance();
    double there = other.luminance();
    return (Math.max(here, there) + 0.05) / (Math.min(here, there) + 0.05);
  }

  /** White or black, whichever can be read better on this color: the contrast is above 4.5. */
  public Rgb textColor() {
    return contrastTo(WHITE) > contrastTo(BLACK) ? WHITE : BLACK;
  }

  private static int between(int a, int b, double share) {
    return (int) Math.round(a + share * (b - a));
  }

  private static double linear(int component) {
    double c = component / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
