package dev.assay.engine.diagnosis;

import java.util.List;
import java.util.function.Supplier;

/**
 * A mistake that students make, with code that makes it.
 *
 * @param id its name in kebab-case, such as {@code sign-swapped}; unique within a diagnosis
 * @param sentence explains it to the student without giving the answer away
 * @param page the page about it, relative to the checkout, with slashes
 * @param specificity if several mistakes explain the same answers, the one with the highest number
 *     is named
 * @param ways what makes it: usually one implementation, more if the same mistake has several
 *     results; each gives a new instance
 * @param <C> the contract
 */
public record KnownMistake<C>(
    String id, String sentence, String page, int specificity, List<Supplier<C>> ways) {

  /** Keeps a copy of the list. */
  public KnownMistake {
    ways = List.copyOf(ways);
    if (ways.isEmpty()) {
      throw new IllegalArgumentException(
          "The mistake " + id + " has no implementation, so it would explain nothing");
    }
  }
}
