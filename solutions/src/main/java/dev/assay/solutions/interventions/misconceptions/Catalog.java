package dev.assay.solutions.interventions.misconceptions;

import java.util.List;
import java.util.function.Supplier;

/**
 * What is known about wrong answers to one exercise.
 *
 * @param exercise the number that students know the exercise by, such as {@code 3.2}
 * @param contract the interface of the exercise
 * @param solution gives a new instance of the reference solution
 * @param mistakes in a fixed order
 * @param notebook what the notebook itself asks
 * @param probes questions whose answers tell all mistakes apart, and each from the solution; the
 *     most telling one first
 * @param <C> the contract
 */
public record Catalog<C>(
    String exercise,
    Class<C> contract,
    Supplier<C> solution,
    List<Misconception<C>> mistakes,
    Probe<C> notebook,
    List<Probe<C>> probes) {
  /** Where the pages are, relative to the checkout. */
  public static final String PAGES = "exercises/lessons/misconceptions";

  /** Keeps copies of the lists. */
  public Catalog {
    mistakes = List.copyOf(mistakes);
    probes = List.copyOf(probes);
  }

  /** The page that explains one of these mistakes, relative to the checkout, with slashes. */
  public String page(Misconception<C> mistake) {
    return PAGES + "/" + exercise + "/" + mistake.id() + ".md";
  }
}
