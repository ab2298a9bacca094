package dev.assay.formats;

/**
 * The grader itself failed, so there is no grade.
 *
 * @param id whose submission it was; empty if not even that is known
 * @param message what is known about it, for whoever runs the grader; nothing of it comes from a
 *     submission
 */
public record Failure(String id, String message) {
  /** What a student reads, wherever the platform shows it. */
  public static final String FOR_STUDENTS =
      "The grader itself failed, and this is not your fault. Your submission has not been judged:"
          + " whatever number stands here is no grade. Tell your course staff; handing in again may"
          + " help.";

  /** The same with what is known about it. */
  public String text() {
    return FOR_STUDENTS + "\n\nFor course staff: " + message;
  }
}
