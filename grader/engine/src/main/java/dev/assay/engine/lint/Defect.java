package dev.assay.engine.lint;

/**
 * Something in a course that its author has to repair.
 *
 * @param where the exercise, check, program or file, such as {@code 3.2/shape}
 * @param text what is wrong there, and what to do
 */
public record Defect(String where, String text) {
  @Override
  public String toString() {
    return where + ": " + text;
  }
}
