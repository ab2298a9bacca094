package dev.assay.exercises.pictures;

import java.util.function.Supplier;

/** Asks Java2D for a PNG, and says what to do where there is no Java2D. */
final class Png {
  private static final double MOST_PIXELS = 50e6;

  private Png() {}

  static byte[] of(Picture picture, double scale) {
    Require.positive("A PNG's scale", scale);
    double columns = Math.ceil(picture.width() * scale);
    double rows = Math.ceil(picture.height() * scale);
    if (columns * rows > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "A PNG has at most 50 million pixels, but a picture of %sx%s at scale %s has more"
              .formatted(picture.width(), picture.height(), scale));
    }
    return explained(() -> Java2dPainter.paint(picture, scale));
  }

  /**
   * The bytes, or an exception that says why there are none.
   *
   * <p>A runtime image without the module java.desktop fails with a {@link LinkageError}, one
   * without fonts with whatever its font manager happens to throw.
   */
  static byte[] explained(Supplier<byte[]> painter) {
    try {
      return painter.get();
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw new UnsupportedOperationException(
          """
          This Java installation can't paint a PNG (%s).
          It lacks Java2D (the module java.desktop) or fonts, as small server installations do.
          Save the picture as .svg, which needs neither; or install them \
          (Debian and Ubuntu: apt-get install fontconfig fonts-dejavu-core)."""
              .formatted(e),
          e);
    }
  }
}
