package dev.assay.engine.sandbox;

import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;

/** Why a process is dead, from its exit code and what HotSpot wrote to standard error. */
final class Death {
  /** What HotSpot exits with on {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int SIGNAL = 128;
  private static final int PROCESSOR_TIME_SIGNAL = SIGNAL + 24;
  private static final int SYSTEM_CALL_SIGNAL = SIGNAL + 31;

  private Death() {}

  /**
   * The finding for a process that ended without an answer.
   *
   * @param exit its exit code; 128 and the signal for one that was killed
   * @param errors the beginning of what it wrote to standard error
   */
  static Finding of(int exit, String errors) {
    if ((exit == OUT_OF_MEMORY && errors.contains("OutOfMemoryError"))
        || errors.contains("insufficient memory")) {
      return outOfMemory();
    }
    return switch (exit) {
      case PROCESSOR_TIME_SIGNAL ->
          new Finding(
              Status.TIMEOUT,
              Fact.got("no answer: all the processor time of one process was used up"));
      case SYSTEM_CALL_SIGNAL ->
          new Finding(
              Status.CRASHED,
              Fact.got("no answer: the process was stopped"),
              Fact.note(
                  "The code asked the operating system for something that it may not do here:"
                      + " start a program, send a signal, or the like."));
      default ->
          new Finding(
              Status.CRASHED,
              Fact.got("no answer: the process ended with exit code " + exit),
              Fact.note("Don't call System.exit: it ends the whole program."));
    };
  }

  /** The finding for a process that was stopped for the memory that it took. */
  static Finding outOfMemory() {
    return new Finding(
        Status.OUT_OF_MEMORY, Fact.got("no answer: the code needed more memory than it may have"));
  }
}
