package dev.assay.engine.subject;

import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a submission threw into a finding: the exception, and the student's own line.
 *
 * <p>Looking at an exception may run the student's code, which may fail or hang again: do it where
 * the submission runs.
 */
final class Crash {
  private static final int LONGEST_MESSAGE = 300;

  private Crash() {}

  /**
   * The finding for an exception out of a submission.
   *
   * @param thrown what it threw, as reflection wraps it
   * @param isOwn tells the student's classes from others, by name
   */
  static Finding finding(Throwable thrown, Predicate<String> isOwn) {
    Throwable cause = unwrapped(thrown);
    if (cause instanceof Finding finding) {
      return finding;
    }
    Optional<String> place =
        trace(cause)
            .filter(frame -> isOwn.test(frame.getClassName()))
            .map(Crash::place)
            .findFirst();
    List<Fact> facts = new ArrayList<>();
    if (cause instanceof UnsupportedOperationException) {
      facts.add(Fact.note("The exercise class says: " + message(cause)));
      // The stub throws it itself. An unmodifiable list does so, too, and that is hard to guess.
      boolean byStub = trace(cause).limit(1).allMatch(frame -> isOwn.test(frame.getClassName()));
      if (!byStub) {
        place.map(Fact::line).ifPresent(facts::add);
      }
      return new Finding(Status.NOT_ATTEMPTED, facts);
    }
    facts.add(Fact.got(name(cause.getClass()) + ": " + message(cause)));
    place.map(Fact::line).ifPresent(facts::add);
    Status status = cause instanceof OutOfMemoryError ? Status.OUT_OF_MEMORY : Status.CRASHED;
    return new Finding(status, facts);
  }

  /** Whether a static initializer threw it. */
  static boolean isOfInitializer(Throwable thrown) {
    return thrown instanceof ExceptionInInitializerError
        || (thrown instanceof InvocationTargetException
            && thrown.getCause() instanceof ExceptionInInitializerError);
  }

  /** Whether it says no more than that a static initializer threw something earlier. */
  static boolean isOfBrokenClass(Throwable thrown) {
    Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    return cause instanceof NoClassDefFoundError
        && cause.getCause() instanceof ExceptionInInitializerError;
  }

  private static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null
        && (cause instanceof InvocationTargetException
            || cause instanceof ExceptionInInitializerError)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String name(Class<?> type) {
    // An anonymous class has no simple name; what it extends has one.
    return type.getSimpleName().isEmpty() ? name(type.getSuperclass()) : type.getSimpleName();
  }

  private static String place(StackTraceElement frame) {
    return frame.getFileName() + ":" + frame.getLineNumber();
  }

  /** The frames of a student's exception, whose getStackTrace() may be overridden. */
  private static Stream<StackTraceElement> trace(Throwable thrown) {
    @Nullable StackTraceElement @Nullable [] trace;
    try {
      trace = thrown.getStackTrace();
    } catch (RuntimeException | Error broken) {
      return Stream.empty();
    }
    return trace == null ? Stream.empty() : Stream.of(trace).filter(Objects::nonNull);
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
    if (message.length() <= LONGEST_MESSAGE) {
      return message;
    }
    // Not through the middle of a character that takes two places.
    boolean pair = Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 1));
    return message.substring(0, pair ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE) + " ...";
  }
}
