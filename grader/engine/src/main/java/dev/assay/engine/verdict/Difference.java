package dev.assay.engine.verdict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer beside the right one, as values and not as text.
 *
 * @param returned what came
 * @param expected what should have come; empty if there is no one right answer
 * @param index where the two first differ: row and column, or one number, or nothing for a single
 *     number or another shape
 */
public record Difference(
    @Nullable Object returned, Optional<Object> expected, List<Integer> index) {
  /** Keeps a copy of the list. */
  public Difference {
    index = List.copyOf(index);
  }
}
