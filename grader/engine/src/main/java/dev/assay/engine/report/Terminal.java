package dev.assay.engine.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits text from anywhere into a terminal: no control characters, no line longer than it may be.
 */
final class Terminal {
  private static final int TAB = '\t';

  private Terminal() {}

  /**
   * The text with a question mark for what could move the cursor, change colours or turn the
   * direction of writing.
   */
  static String harmless(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == TAB) {
                result.append(' ');
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                result.append('?');
              } else {
                result.appendCodePoint(c);
              }
            });
    return result.toString();
  }

  /**
   * Breaks a text into lines, at spaces where it can.
   *
   * @param text any text; its own line feeds stay
   * @param width how long a line may be
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      String rest = harmless(line);
      while (rest.length() > width) {
        int space = rest.lastIndexOf(' ', width);
        int end = space > width / 2 ? space : width;
        lines.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).stripLeading();
      }
      lines.add(rest);
    }
    return lines;
  }
}
