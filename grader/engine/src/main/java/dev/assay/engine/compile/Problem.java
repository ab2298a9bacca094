package dev.assay.engine.compile;

/**
 * Something that keeps a file from compiling.
 *
 * @param file the path of the file, as the submission has it
 * @param line from 1, or 0 if it concerns the whole file
 * @param column from 1, in characters, a tab being one; or 0 if it concerns the whole line
 * @param message what is wrong, and what to do
 * @param sourceLine the line itself, of a long one the part around the column; or an empty text
 */
public record Problem(String file, long line, long column, String message, String sourceLine) {
  private static final int LONGEST_LINE = 160;

  /**
   * A problem at a character of a text.
   *
   * @param position the index of the character
   */
  static Problem at(String file, String text, long line, int position, String message) {
    int start = position;
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    int end = position;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    int from = Math.max(start, Math.min(position - LONGEST_LINE / 2, end - LONGEST_LINE));
    int to = Math.min(end, from + LONGEST_LINE);
    String shown =
        (from > start ? "... " : "") + text.substring(from, to).strip() + (to < end ? " ..." : "");
    return new Problem(file, line, position - start + 1, message, shown);
  }

  /** File name, line and column in the form that editors make a link of. */
  public String place() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return line == 0 ? name : name + ":" + line + (column == 0 ? "" : ":" + column);
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }
}
