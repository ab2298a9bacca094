package dev.assay.engine.compile;

/**
 * Something that keeps a file from compiling.
 *
 * <p>Its texts have no characters that move the cursor, change the direction of writing, or can't
 * be seen; a message may have several lines.
 *
 * @param file the path of the file, as the submission has it
 * @param line from 1, or 0 if it concerns the whole file
 * @param column from 1, in characters, a tab being one; or 0 if it concerns the whole line
 * @param message what is wrong, and what to do
 * @param sourceLine the line itself, of a long one the part around the column; or an empty text
 */
public record Problem(String file, long line, long column, String message, String sourceLine) {
  private static final int REPLACEMENT = 0xfffd;

  /** Replaces what can't be shown. */
  public Problem {
    message = legible(message);
    sourceLine = legible(sourceLine.replace('\n', ' '));
  }

  /** File name, line and column in the form that editors make a link of. */
  public String place() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return line == 0 ? name : name + ":" + line + (column == 0 ? "" : ":" + column);
  }

  private static String legible(String raw) {
    StringBuilder text = new StringBuilder();
    raw.codePoints().map(Problem::visible).forEach(text::appendCodePoint);
    return text.toString();
  }

  private static int visible(int point) {
    if (point == '\n') {
      return point;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\t' ? ' ' : REPLACEMENT;
      case Character.FORMAT,
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
