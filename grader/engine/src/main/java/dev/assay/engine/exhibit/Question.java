package dev.assay.engine.exhibit;

import org.jspecify.annotations.Nullable;

/**
 * One call of a contract on inputs that everybody may know.
 *
 * @param <C> the contract
 */
@FunctionalInterface
public interface Question<C> {

  /**
   * Asks once.
   *
   * @param contract who is asked
   * @return an array of numbers, or an array of such; anything else is not drawn
   */
  @Nullable Object ask(C contract);
}
