package dev.assay.app.settings;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something that is wrong in a file, or odd.
 *
 * @param file the file
 * @param spot where in it
 * @param text what is wrong, and what to do
 */
record Problem(Path file, Spot spot, String text) {
  /** In the order in which a reader meets them. */
  static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::spot, Comparator.comparingInt(Spot::line))
          .thenComparing(Problem::spot, Comparator.comparingInt(Spot::column));

  /** As compilers write it, which editors open. */
  @Override
  public String toString() {
    return file + ":" + spot.line() + ":" + spot.column() + ": " + text;
  }
}
