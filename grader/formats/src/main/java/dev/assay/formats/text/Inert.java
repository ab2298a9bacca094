package dev.assay.formats.text;

/**
 * Makes text of a submission harmless: what is left are characters that every reader shows, line
 * feeds, and nothing that moves a cursor, colours a terminal or turns the direction of writing.
 */
public final class Inert {
  private Inert() {}

  /** The text, with each harmful character as its number, such as {@code \\u001b}. */
  public static String of(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || isHarmless(c)) {
                result.appendCodePoint(c);
              } else if (c == '\t') {
                // Artemis glues lines where a tab follows a line feed.
                result.append("    ");
              } else {
                result.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
              }
            });
    return result.toString();
  }

  /** The same on one line. */
  public static String line(String text) {
    return of(text).replace('\n', ' ').strip();
  }

  private static boolean isHarmless(int codePoint) {
    // The two that XML 1.0 excludes beside the controls.
    if ((codePoint & 0xfffe) == 0xfffe) {
      return false;
    }
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
}
