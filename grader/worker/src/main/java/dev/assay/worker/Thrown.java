package dev.assay.worker;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  static void write(Sink out, Throwable thrown, StudentClasses student) {
    out.putBoolean(thrown instanceof UnsupportedOperationException);
    out.putBoolean(thrown instanceof OutOfMemoryError);
    Values.writeString(out, thrown.getClass().getSimpleName());
    Values.writeString(out, guarded(() -> message(thrown), "(its getMessage() fails)"));
    Values.writeString(out, guarded(() -> lines(thrown, student), ""));
  }

  private static String message(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? "(no message)" : message;
  }

  /** Where in the student's code it was thrown, and the calls that led there. */
  private static String lines(Throwable thrown, StudentClasses student) {
    return Stream.of(thrown.getStackTrace())
        .limit(MOST_FRAMES)
        .filter(frame -> student.has(frame.getClassName()))
        .limit(MOST_LINES)
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber() + "\n")
        .collect(Collectors.joining());
  }

  /** Asks an exception something; code of the student's may run there, and throw again. */
  private static String guarded(Supplier<String> question, String otherwise) {
    try {
      return question.get();
    } catch (RuntimeException | Error broken) {
      return otherwise;
    }
  }
}
