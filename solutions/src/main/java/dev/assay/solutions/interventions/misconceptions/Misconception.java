package dev.assay.solutions.interventions.misconceptions;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mistake that students make, with code that makes it.
 *
 * @param id its name in kebab-case, unique within a contract, such as {@code sign-swapped}
 * @param sentence one sentence for the student that explains the mistake but leaves the repair to
 *     them
 * @param contract the interface of the exercise
 * @param implementation gives a new instance each time, so that no two checks share one
 * @param variants other ways to make the same mistake, with other results; may be empty
 * @param <C> the contract
 */
public record Misconception<C>(
    String id,
    String sentence,
    Class<C> contract,
    Supplier<C> implementation,
    List<Supplier<C>> variants) {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Checks the id, and keeps a copy of the list. */
  public Misconception {
    if (!KEBAB_CASE.matcher(id).matches()) {
      throw new IllegalArgumentException("An id is written in-kebab-case, but this one is " + id);
    }
    variants = List.copyOf(variants);
  }

  /** A mistake that is made in one way. */
  public Misconception(String id, String sentence, Class<C> contract, Supplier<C> implementation) {
    this(id, sentence, contract, implementation, List.of());
  }

  /** The same mistake, with one more way to make it. */
  public Misconception<C> or(Supplier<C> variant) {
    return new Misconception<>(
        id,
        sentence,
        contract,
        implementation,
        Stream.concat(variants.stream(), Stream.of(variant)).toList());
  }

  /** Every way to make it, the first one first. */
  public List<Supplier<C>> ways() {
    return Stream.concat(Stream.of(implementation), variants.stream()).toList();
  }
}
