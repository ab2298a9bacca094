package dev.assay.checks.interventions.correct;

import java.util.List;
import java.util.stream.Stream;

/**
 * All right implementations, in the order of the exercises.
 *
 * <p>Some of them print, as students do: whoever asks them may want to be deaf to it.
 */
public final class CorrectImplementations {
  private CorrectImplementations() {}

  /** Every one, of every exercise. */
  public static List<CorrectImplementation<?>> all() {
    return Stream.<List<? extends CorrectImplementation<?>>>of(
            CorrectCausalEffects.all(),
            CorrectNetworkSimulations.all(),
            CorrectSingleNeuronRecoveries.all(),
            CorrectAllNeuronsRecoveries.all())
        .<CorrectImplementation<?>>flatMap(List::stream)
        .toList();
  }
}
