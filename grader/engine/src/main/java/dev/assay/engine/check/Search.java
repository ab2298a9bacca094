package dev.assay.engine.check;

import java.util.Optional;
import net.jqwik.api.lifecycle.TryExecutionResult;

/**
 * Keeps the smallest input so far that breaks a property, counts what is tried to make it smaller,
 * and says when it is enough: by number and not by the clock, so that the same input comes out on
 * every machine.
 *
 * <p>Each try asks the submission in its sandbox. The spaces of this course's properties are small
 * enough for jqwik to come to an end of its own long before.
 */
final class Search {
  /**
   * Some 30 ms at 60 microseconds a question. The 51 known mistakes of the course need fewer than
   * 150 tries, and 10 to 34 ms of processor time for the whole property.
   */
  static final int MOST_TRIES = 500;

  private boolean begun;
  private int tries;
  private Optional<Throwable> smallest = Optional.empty();
  private boolean cut;

  /** Whether another input may be tried; once not, the search counts as cut. */
  boolean mayTry() {
    cut |= tries >= MOST_TRIES;
    return !cut;
  }

  /** Notes a try. The first that fails begins the search. */
  void tried(TryExecutionResult result) {
    if (begun) {
      tries++;
    }
    if (result.isFalsified()) {
      begun = true;
      // Only what is smaller than the smallest so far is tried at all.
      smallest = result.throwable();
    }
  }

  /** What came of the smallest input so far that breaks the property. */
  Optional<Throwable> smallest() {
    return smallest;
  }

  /** How many inputs were tried after the first that failed. */
  int tries() {
    return tries;
  }

  /** Whether the search came to an end of its own, so that nothing smaller was left to try. */
  boolean isComplete() {
    return !cut;
  }

  /**
   * Ends a property at once. Were the inputs that are left called right instead, all of them would
   * still be made, which takes far longer than to ask a submission. An error, because jqwik takes
   * exceptions for failures of the input, and tries the next one.
   */
  static final class Over extends Error {
    private static final long serialVersionUID = 1;

    Over() {
      super("Enough inputs were tried", null, false, false);
    }
  }
}
