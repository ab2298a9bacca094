package dev.assay.app.judge;

/** A judge broke, which says nothing about the submission that it was grading. */
public final class JudgeFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what went wrong. */
  public JudgeFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** With what went wrong. */
  public JudgeFailure(String message) {
    super(message);
  }
}
