package dev.assay.exercises.interventions;

/**
 * A neuron B that hears a neuron A: a black box that you experiment on.
 *
 * <p>You decide A's activity in every trial and the box answers with B's activity. In the tutorial
 * B is A plus noise, {@code b = a + e} with {@code e} standard normal, but your code must not count
 * on it: other boxes answer otherwise. A noisy box that is asked twice performs two experiments and
 * gives two answers.
 */
@FunctionalInterface
public interface NeuronB {

  /**
   * Performs one experiment.
   *
   * @param activityOfA the activity that A is forced to, one entry per trial; it is not modified
   * @return B's activity in each trial, a fresh array of the same length
   */
  double[] respond(double[] activityOfA);
}
