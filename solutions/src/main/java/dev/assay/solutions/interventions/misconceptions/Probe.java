package dev.assay.solutions.interventions.misconceptions;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A small question whose answer tells mistakes apart.
 *
 * <p>Two implementations get equal inputs: fresh arrays, and black boxes that have answered nobody
 * yet.
 *
 * @param call what is asked, for a reader
 * @param shown what a reader is shown: what the implementation returned
 * @param compared what two implementations are compared by, which may be less
 * @param <C> the contract
 */
public record Probe<C>(
    String call,
    Function<C, @Nullable Object> shown,
    Function<@Nullable Object, @Nullable Object> compared) {

  /** A question whose whole answer counts. */
  static <C> Probe<C> of(String call, Function<C, @Nullable Object> question) {
    return new Probe<>(call, question, answer -> answer);
  }

  /**
   * Asks.
   *
   * @return an array of numbers of any depth, or a number, or null
   */
  public @Nullable Object ask(C implementation) {
    return compared.apply(shown.apply(implementation));
  }
}
