package dev.assay.solutions.interventions.misconceptions;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A mistake that students make, with code that makes it.
 *
 * @param id its name in kebab-case, unique within a contract, such as {@code sign-swapped}
 * @param sentence one sentence for the student that explains the mistake but leaves the repair to
 *     them
 * @param contract the interface of the exercise
 * @param implementation gives a new instance each time, so that no two checks share one
 * @param <C> the contract
 */
public record Misconception<C>(
    String id, String sentence, Class<C> contract, Supplier<C> implementation) {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Checks the id. */
  public Misconception {
    if (!KEBAB_CASE.matcher(id).matches()) {
      throw new IllegalArgumentException("An id is written in-kebab-case, but this one is " + id);
    }
  }
}
