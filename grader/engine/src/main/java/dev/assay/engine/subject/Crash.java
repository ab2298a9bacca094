package dev.assay.engine.subject;

import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns what a submission threw into a finding: the exception, and the student's own line. */
final class Crash {
  private static final int LONGEST_MESSAGE = 300;

  private Crash() {}

  /**
   * The finding for an exception out of a submission.
   *
   * @param thrown what it threw
   * @param submission its class, to tell the student's lines from others
   */
  static Finding finding(Throwable thrown, Class<?> submission) {
    if (thrown instanceof Finding finding) {
      return finding;
    }
    if (thrown instanceof UnsupportedOperationException) {
      return new Finding(
          Status.NOT_ATTEMPTED, Fact.note("The exercise class says: " + message(thrown)));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.got(thrown.getClass().getSimpleName() + ": " + message(thrown)));
    String place = submission.getPackageName() + ".";
    Stream.of(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(place))
        .findFirst()
        .ifPresent(
            frame -> facts.add(Fact.line(frame.getFileName() + ":" + frame.getLineNumber())));
    Status status = thrown instanceof OutOfMemoryError ? Status.OUT_OF_MEMORY : Status.CRASHED;
    return new Finding(status, facts);
  }

  /** The message of a student's exception, which may itself throw, be null or be endless. */
  private static String message(Throwable thrown) {
    String message;
    try {
      message = thrown.getMessage();
    } catch (RuntimeException | Error broken) {
      return "(its getMessage() fails)";
    }
    if (message == null) {
      return "(no message)";
    }
    return message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE) + " ...";
  }
}
