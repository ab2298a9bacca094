package dev.assay.app;

/** Ends a command with a message for the person who started it. */
public final class Complaint extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode exit;

  /**
   * A complaint.
   *
   * @param exit how the program ends
   * @param message what is wrong, where, and what to do
   */
  public Complaint(ExitCode exit, String message) {
    super(message);
    this.exit = exit;
  }

  /** How the program ends. */
  public ExitCode exit() {
    return exit;
  }
}
