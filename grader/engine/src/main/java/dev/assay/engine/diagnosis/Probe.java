package dev.assay.engine.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * A question whose answer tells mistakes apart.
 *
 * <p>It makes its arguments anew each time, black boxes too, so that everybody who is asked gets
 * equal ones.
 *
 * @param <C> the contract
 */
@FunctionalInterface
public interface Probe<C> {

  /**
   * Asks once.
   *
   * @param contract who is asked
   * @return a number, an array of any depth, a string, or null
   */
  @Nullable Object ask(C contract);
}
