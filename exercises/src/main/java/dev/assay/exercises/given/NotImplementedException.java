package dev.assay.exercises.given;

/**
 * Thrown by an exercise class that nobody has worked on yet.
 *
 * <p>The grader takes it for "not attempted", which is something else than a wrong answer. Delete
 * the line that throws it when you start.
 */
public class NotImplementedException extends UnsupportedOperationException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is still to do.
   *
   * @param message what the student is asked for
   */
  public NotImplementedException(String message) {
    super(message);
  }
}
