package dev.assay.engine.compile;

/**
 * Something that keeps a file from compiling.
 *
 * @param file the path of the file, as the submission has it
 * @param line from 1, or 0 if it concerns the whole file
 * @param column from 1, or 0 if it concerns the whole line
 * @param message what is wrong, and what to do
 * @param sourceLine the line itself, or an empty text
 */
public record Problem(String file, long line, long column, String message, String sourceLine) {

  /** File name, line and column in the form that editors make a link of. */
  public String place() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return line == 0 ? name : name + ":" + line + (column == 0 ? "" : ":" + column);
  }
}
