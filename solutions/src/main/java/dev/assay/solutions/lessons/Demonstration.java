package dev.assay.solutions.lessons;

import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Probe;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A mistake beside the right answer, on the first probe that shows it.
 *
 * @param call what was asked
 * @param right what the solution answered, in as many digits as it takes
 * @param mistaken what the mistake answered
 * @param notebook a sentence about the notebook's own data
 */
record Demonstration(String call, String right, String mistaken, String notebook) {
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 12;

  static <C> Demonstration of(Catalog<C> catalog, Misconception<C> mistake) {
    String notebook = onTheNotebook(catalog, mistake);
    return IntStream.of(FEWEST_DIGITS, MOST_DIGITS)
        .boxed()
        .flatMap(
            digits ->
                catalog.probes().stream()
                    .map(probe -> shown(catalog, mistake, probe, digits, notebook)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No probe shows a difference between " + mistake.id() + " and the solution"));
  }

  String markdown() {
    return """
        ```
        %s

        right answer
        %s

        this mistake
        %s
        ```

        %s
        """
        .formatted(
            call, right.indent(2).stripTrailing(), mistaken.indent(2).stripTrailing(), notebook);
  }

  private static <C> Optional<Demonstration> shown(
      Catalog<C> catalog, Misconception<C> mistake, Probe<C> probe, int digits, String notebook) {
    String right = Answers.text(answer(probe, catalog.solution()), digits);
    String mistaken = Answers.text(answer(probe, mistake.implementation()), digits);
    return right.equals(mistaken)
        ? Optional.empty()
        : Optional.of(new Demonstration(probe.call(), right, mistaken, notebook));
  }

  private static <C> String onTheNotebook(Catalog<C> catalog, Misconception<C> mistake) {
    Object right = answer(catalog.notebook(), catalog.solution());
    Object mistaken = answer(catalog.notebook(), mistake.implementation());
    String begin = "On the tutorial's own data (" + catalog.notebook().call() + ") ";
    return begin + Answers.comparison(right, mistaken);
  }

  /** What came back, or what was thrown. */
  private static <C> @Nullable Object answer(Probe<C> probe, Supplier<C> implementation) {
    try {
      return probe.shown().apply(implementation.get());
    } catch (RuntimeException thrown) {
      return thrown.getClass().getSimpleName();
    }
  }
}
