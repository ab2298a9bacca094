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
   * direction of writing, and for what is no character.
   */
  static String harmless(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == TAB) {
                result.append(' ');
              } else if (isHarmless(c)) {
                result.appendCodePoint(c);
              } else {
                result.append('?');
              }
            });
    return result.toString();
  }

  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  /**
   * Breaks a text into harmless lines, at spaces where it can, and never inside a character.
   *
   * @param text any text; its own line feeds stay
   * @param width how long a line may be, at least 2
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      wrapLine(harmless(line), width, lines);
    }
    return lines;
  }

  private static void wrapLine(String line, int width, List<String> lines) {
    int start = 0;
    while (line.length() - start > width) {
      int end = end(line, start, width);
      lines.add(line.substring(start, end).stripTrailing());
      start = end;
      while (start < line.length() && line.charAt(start) == ' ') {
        start++;
      }
    }
    lines.add(line.substring(start));
  }

  /** Where to break a line that is too long: at a space, unless that leaves half of it empty. */
  private static int end(String line, int start, int width) {
    int space = line.lastIndexOf(' ', start + width);
    if (space > start + width / 2) {
      return space;
    }
    int end = start + width;
    return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
  }
}
