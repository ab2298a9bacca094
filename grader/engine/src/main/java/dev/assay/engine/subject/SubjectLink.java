package dev.assay.engine.subject;

import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line to an exercise class: at any time there is one instance of it that answers. Used by one
 * thread at a time.
 */
public interface SubjectLink extends AutoCloseable {

  /**
   * Calls a method of the contract.
   *
   * @param method a method of the contract
   * @param arguments its arguments; the submission gets these or copies, and changes that it makes
   *     are made here too
   * @return what the submission returned
   * @throws dev.assay.engine.verdict.Finding if it returned nothing: an exception, a time limit ...
   */
  @Nullable Object call(Method method, @Nullable Object[] arguments);

  /** From now on a fresh instance answers. */
  void renew();

  /**
   * What was said so far; empty if it can't be known, or if the submission did anything but answer.
   */
  default Optional<Conversation> conversation() {
    return Optional.empty();
  }

  /** Whether the check said something else than it did when it was rehearsed. */
  default boolean isAstray() {
    return false;
  }

  /** What the submission has printed so far through this link, capped. */
  Output output();

  /** Lets the instance go. */
  @Override
  void close();
}
