package dev.assay.engine.diagnosis;

import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.lang.reflect.Array;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes of a question: a value, or an exception. */
sealed interface Reply {

  /**
   * Something came back.
   *
   * @param value what
   */
  record Value(@Nullable Object value) implements Reply {}

  /**
   * Something was thrown.
   *
   * @param type the simple name of its class
   */
  record Thrown(String type) implements Reply {}

  /** What one of our own implementations replies. */
  static <C> Reply of(Probe<C> probe, C implementation) {
    try {
      return new Value(probe.ask(implementation));
    } catch (RuntimeException thrown) {
      return new Thrown(thrown.getClass().getSimpleName());
    }
  }

  /**
   * What a submission replies.
   *
   * @return empty if it did not: it hangs, is gone, or was never written
   */
  static <C> Optional<Reply> of(Probe<C> probe, Respondent<C> respondent) {
    try {
      return Optional.of(new Value(respondent.reply(probe)));
    } catch (Finding finding) {
      return finding.status() == Status.CRASHED ? thrown(finding) : Optional.empty();
    }
  }

  /** A crash has the exception as a fact: its type, a colon, its message. */
  private static Optional<Reply> thrown(Finding crash) {
    return crash.facts().stream()
        .filter(fact -> fact.label() == Fact.Label.GOT && fact.text().contains(": "))
        .findFirst()
        .map(fact -> new Thrown(fact.text().substring(0, fact.text().indexOf(": "))));
  }

  /** Whether a mistake that makes this reply explains another one. */
  default boolean explains(Reply other, Closeness closeness) {
    if (this instanceof Value own && other instanceof Value its) {
      return same(own.value(), its.value(), closeness);
    }
    return equals(other);
  }

  private static boolean same(
      @Nullable Object expected, @Nullable Object actual, Closeness closeness) {
    if (expected == null || actual == null) {
      return expected == actual;
    }
    if (expected instanceof Double one && actual instanceof Double other) {
      return closeness.accepts(one, other);
    }
    if (!expected.getClass().isArray() || !actual.getClass().isArray()) {
      return expected.equals(actual);
    }
    int length = Array.getLength(expected);
    if (length != Array.getLength(actual)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!same(Array.get(expected, i), Array.get(actual, i), closeness)) {
        return false;
      }
    }
    return true;
  }
}
