package dev.assay.worker;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Writes what a student's code threw: its class, its message, and the lines of the student's own
 * code.
 */
final class Thrown {
  private static final int MOST_FRAMES = 64;
  private static final int MOST_LINES = 5;

  private Thrown() {}

  /**
   * Writes an exception.
   *
   * @param student the class loader of the student's classes, to tell their frames from others
   */
  static void write(DataOutputStream out, Throwable thrown, StudentClasses student)
      throws IOException {
    out.writeBoolean(thrown instanceof UnsupportedOperationException);
    out.writeBoolean(thrown instanceof OutOfMemoryError);
    Values.writeString(out, thrown.getClass().getSimpleName());
    Values.writeString(out, message(thrown));
    StackTraceElement[] trace = thrown.getStackTrace();
    StringBuilder lines = new StringBuilder();
    int found = 0;
    for (int i = 0; i < Math.min(trace.length, MOST_FRAMES) && found < MOST_LINES; i++) {
      if (student.has(trace[i].getClassName())) {
        lines
            .append(trace[i].getFileName())
            .append(':')
            .append(trace[i].getLineNumber())
            .append('\n');
        found++;
      }
    }
    Values.writeString(out, lines.toString());
  }

  /** The message; code of the student's may run here, and throw again. */
  private static String message(Throwable thrown) {
    try {
      String message = thrown.getMessage();
      return message == null ? "(no message)" : message;
    } catch (RuntimeException | Error broken) {
      return "(its getMessage() fails)";
    }
  }
}
