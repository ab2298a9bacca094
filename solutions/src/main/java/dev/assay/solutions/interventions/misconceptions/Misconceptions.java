package dev.assay.solutions.interventions.misconceptions;

import java.util.List;
import java.util.stream.Stream;

/**
 * All catalogs, in the order of the exercises.
 *
 * <p>Seen from results alone some mistakes are one, so name the pair then:
 *
 * <ul>
 *   <li>{@code one-noise-vector-reused} and {@code seeds-inside-the-loop} of exercise 2 always give
 *       the same result;
 *   <li>in exercise 2 {@code minus-noise} flips the noise and {@code exp-plus-x} flips noise and
 *       input, which is the same where the connectivity is zero;
 *   <li>in exercise 3.2 {@code slices-swapped} is also what a condition on the outcome gives.
 * </ul>
 *
 * <p>In the bonus the lower left block, swapped slices and a result with rows and columns exchanged
 * are the same matrix, so only {@code transposed} is listed. For the same reason the slope of a
 * regression is not listed beside {@code mean-differences}.
 */
public final class Misconceptions {
  private Misconceptions() {}

  /**
   * Every misconception of the course.
   *
   * @return the four catalogs, one after the other
   */
  public static List<Misconception<?>> all() {
    return Stream.<List<? extends Misconception<?>>>of(
            CausalEffectMisconceptions.all(),
            NetworkSimulationMisconceptions.all(),
            SingleNeuronRecoveryMisconceptions.all(),
            AllNeuronsRecoveryMisconceptions.all())
        .<Misconception<?>>flatMap(List::stream)
        .toList();
  }
}
