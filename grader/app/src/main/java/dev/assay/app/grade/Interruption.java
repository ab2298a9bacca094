package dev.assay.app.grade;

import dev.assay.app.Complaint;

/** Ctrl-C, or another signal to end: has something done before this process is gone. */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Has an action done if a signal comes before this is closed. */
  static Interruption then(Action action) {
    Thread hook =
        new Thread(
            () -> {
              try {
                action.run();
              } catch (Complaint complaint) {
                System.err.println(complaint.getMessage());
              }
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The action is being done, and the process ends with it.
      return;
    }
  }

  /** What is done. */
  @FunctionalInterface
  interface Action {
    /** Does it; a complaint goes to standard error. */
    void run() throws Complaint;
  }
}
