package dev.assay.worker.compile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Something that keeps a file from compiling, as it is told to whoever asked.
 *
 * @param file the number of the file
 * @param line from 1, or 0 if it concerns the whole file
 * @param column from 1, or 0 if it concerns the whole line
 * @param message what is wrong, and what to do; its end is cut off if it is very long
 * @param sourceLine the line itself, of a long one the part around the column; or an empty text
 */
public record SourceProblem(int file, int line, int column, String message, String sourceLine) {
  /** How many characters a message may have. */
  public static final int LONGEST_MESSAGE = 600;

  /** How many characters of a line are shown. */
  public static final int LONGEST_LINE = 160;

  /** Cuts the message. */
  public SourceProblem {
    message =
        message.length() <= LONGEST_MESSAGE
            ? message
            : message.substring(0, LONGEST_MESSAGE - 4) + " ...";
  }

  /** A problem of a file as a whole. */
  static SourceProblem of(int file, String message) {
    return new SourceProblem(file, 0, 0, message, "");
  }

  /**
   * A problem at a character of a text.
   *
   * @param position the index of the character
   */
  static SourceProblem at(int file, String text, int line, int position, String message) {
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
    return new SourceProblem(file, line, position - start + 1, message, shown);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(file);
    out.writeInt(line);
    out.writeInt(column);
    out.writeUTF(message);
    out.writeUTF(sourceLine);
  }

  static SourceProblem read(DataInput in) throws IOException {
    return new SourceProblem(in.readInt(), in.readInt(), in.readInt(), in.readUTF(), in.readUTF());
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }
}
