package dev.assay.checks.interventions.correct;

import java.util.function.Supplier;

/**
 * A right implementation of a contract, in a style of its own.
 *
 * @param id what is special about it, in kebab-case, unique within a contract
 * @param contract the interface of the exercise
 * @param implementation gives an instance each time
 * @param <C> the contract
 */
public record CorrectImplementation<C>(
    String id, Class<C> contract, Supplier<? extends C> implementation) {
  @Override
  public String toString() {
    return contract.getSimpleName() + ": " + id;
  }
}
