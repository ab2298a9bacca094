package dev.assay.engine.intake;

/**
 * Something of a submission that is not taken.
 *
 * @param file its name within the submission, fit for a screen: one line, no control characters,
 *     not too long; may be empty if the reason is about the submission as a whole
 * @param reason why it is not taken
 * @param text the reason's sentence, with the numbers or names that belong to it
 */
public record Notice(String file, Reason reason, String text) {
  private static final int LONGEST_NAME = 200;

  /** A notice that says no more than the reason's own sentence. */
  static Notice of(String name, Reason reason) {
    return of(name, reason, "");
  }

  /** A notice with more about it after the reason's own sentence. */
  static Notice of(String name, Reason reason, String detail) {
    String text = detail.isEmpty() ? reason.sentence() : reason.sentence() + " " + detail;
    return new Notice(Legible.text(name, LONGEST_NAME), reason, text);
  }

  /** Whether it refuses the submission as a whole. */
  public boolean rejects() {
    return reason.effect() == Reason.Effect.REJECTS;
  }

  @Override
  public String toString() {
    return file.isEmpty() ? text : file + ": " + text;
  }
}
