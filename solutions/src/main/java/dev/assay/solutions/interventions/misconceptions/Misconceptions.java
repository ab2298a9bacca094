package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.CausalEffectSolution;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import dev.assay.solutions.interventions.SingleNeuronRecoverySolution;
import java.util.List;

/**
 * All catalogs, in the order of the exercises.
 *
 * <p>Seen from results alone some mistakes are one. Then there is one entry, and its sentence and
 * its page name them all:
 *
 * <ul>
 *   <li>in exercise 1 {@code divides-by-total} is also what the ones minus the mean of everything
 *       give, because both conditions have the same number of trials;
 *   <li>in exercise 2 {@code same-noise-every-step} is one noise vector reused, and a seed inside
 *       the loop;
 *   <li>in exercise 3.2 {@code slices-swapped} is also what a condition on the outcome gives;
 *   <li>in the bonus {@code transposed} is the lower left block, swapped slices, and R taken for
 *       the orientation of A; {@code mean-differences} is also the slope of a regression.
 * </ul>
 */
public final class Misconceptions {
  private Misconceptions() {}

  /**
   * What is known about wrong answers to each exercise.
   *
   * @return the four catalogs
   */
  public static List<Catalog<?>> catalogs() {
    return List.of(
        causalEffect(), networkSimulation(), singleNeuronRecovery(), allNeuronsRecovery());
  }

  /**
   * Every misconception of the course.
   *
   * @return the mistakes of the four catalogs, one after the other
   */
  public static List<Misconception<?>> all() {
    return catalogs().stream()
        .<Misconception<?>>flatMap(catalog -> catalog.mistakes().stream())
        .toList();
  }

  /** Exercise 1. */
  public static Catalog<CausalEffect> causalEffect() {
    return new Catalog<>(
        "1",
        CausalEffect.class,
        CausalEffectSolution::new,
        CausalEffectMisconceptions.all(),
        NotebookProbes.causalEffect(),
        Probes.causalEffect());
  }

  /** Exercise 2. */
  public static Catalog<NetworkSimulation> networkSimulation() {
    return new Catalog<>(
        "2",
        NetworkSimulation.class,
        NetworkSimulationSolution::new,
        NetworkSimulationMisconceptions.all(),
        NotebookProbes.networkSimulation(),
        Probes.networkSimulation());
  }

  /** Exercise 3.2. */
  public static Catalog<SingleNeuronRecovery> singleNeuronRecovery() {
    return new Catalog<>(
        "3.2",
        SingleNeuronRecovery.class,
        SingleNeuronRecoverySolution::new,
        SingleNeuronRecoveryMisconceptions.all(),
        NotebookProbes.singleNeuronRecovery(),
        Probes.singleNeuronRecovery());
  }

  /** The bonus. */
  public static Catalog<AllNeuronsRecovery> allNeuronsRecovery() {
    return new Catalog<>(
        "bonus",
        AllNeuronsRecovery.class,
        AllNeuronsRecoverySolution::new,
        AllNeuronsRecoveryMisconceptions.all(),
        NotebookProbes.allNeuronsRecovery(),
        Probes.allNeuronsRecovery());
  }
}
