package dev.assay.engine.intake;

/** Makes a stranger's text fit for a screen: one line, no invisible characters, not too long. */
final class Legible {
  private static final int REPLACEMENT = 0xfffd;

  private Legible() {}

  /**
   * The text with a replacement character for every one that moves the cursor, changes the
   * direction of writing, or can't be seen.
   *
   * @param longest how many characters are kept, of the end, where a path has its file; three dots
   *     stand for the rest
   */
  static String text(String raw, int longest) {
    int length = raw.codePointCount(0, raw.length());
    StringBuilder text = new StringBuilder(length > longest ? "..." : "");
    raw.codePoints()
        .skip(Math.max(0, length - longest))
        .map(Legible::visible)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  private static int visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> point;
    };
  }
}
