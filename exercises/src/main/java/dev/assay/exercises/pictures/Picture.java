package dev.assay.exercises.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A finished drawing on a white panel.
 *
 * @param width in SVG user units, 1 to 10,000
 * @param height in SVG user units, 1 to 10,000
 * @param title a few words; what a screen reader announces
 * @param description what there is to see, in sentences, for who can't see it
 * @param shapes what is drawn, first one first
 */
public record Picture(int width, int height, String title, String description, List<Shape> shapes) {
  private static final int LONGEST_SIDE = 10_000;
  private static final double SAVED_PNG_SCALE = 2;

  /** Copies the list; refuses sizes out of range. */
  public Picture {
    Require.between("A picture's width", width, 1, LONGEST_SIDE);
    Require.between("A picture's height", height, 1, LONGEST_SIDE);
    shapes = List.copyOf(shapes);
  }

  /**
   * This picture as an SVG document, the same on every machine.
   *
   * <p>It needs nothing else: no fonts, no style sheet, no ids, so that several can stand in one
   * HTML page.
   *
   * @return XML that ends with a newline; encode it as UTF-8
   */
  public String toSvg() {
    return SvgPainter.paint(this);
  }

  /**
   * This picture as a PNG, painted by Java2D with the fonts of this machine.
   *
   * <p>No window system is needed: unless the system property {@code java.awt.headless} says
   * otherwise, this method sets it to {@code true}.
   *
   * @param scale pixels per user unit, above 0; 2 suits screens, 4 suits paper
   * @return the bytes of a file with ceil(width * scale) x ceil(height * scale) pixels
   * @throws IllegalArgumentException if that is more than 50 million pixels
   * @throws UnsupportedOperationException if this Java installation has no AWT or no fonts
   */
  public byte[] toPng(double scale) {
    return Png.of(this, scale);
  }

  /**
   * Writes this picture to a file, replacing it, in the format that its name ends with.
   *
   * @param file ends with .svg or .png (then at scale 2); missing folders are made
   * @throws IllegalArgumentException if it ends otherwise
   * @throws UncheckedIOException if the file can't be written
   * @throws UnsupportedOperationException as {@link #toPng}
   */
  public void save(Path file) {
    byte[] bytes = bytesFor(file);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("The picture can't be written to " + file, e);
    }
  }

  private byte[] bytesFor(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg")) {
      return toSvg().getBytes(StandardCharsets.UTF_8);
    }
    if (name.endsWith(".png")) {
      return toPng(SAVED_PNG_SCALE);
    }
    throw new IllegalArgumentException(
        "A picture's file ends with .svg or .png, but this one is " + file);
  }
}
