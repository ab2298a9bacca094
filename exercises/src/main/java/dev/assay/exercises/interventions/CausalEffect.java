package dev.assay.exercises.interventions;

/**
 * Exercise 1: the causal effect of neuron A on neuron B, by a randomized trial.
 *
 * <p>Force A to 1 in one set of trials and to 0 in another, look at B each time, and take the
 * difference of its means:
 *
 * <pre>{@code
 * effect = mean(B given A = 1) - mean(B given A = 0)
 * }</pre>
 *
 * <p>For example, a box that answers {@code {3, 5}} to {@code {1, 1}} and {@code {1, 2}} to {@code
 * {0, 0}} shows an effect of {@code 4 - 1.5 = 2.5}.
 */
@FunctionalInterface
public interface CausalEffect {

  /**
   * Estimates the effect of A on B.
   *
   * <p>Ask the box <strong>once per condition</strong>, in either order, with the arrays that you
   * are given: asking a noisy box again is a new experiment. The estimate is computed from what the
   * box really answered. Each mean divides by the number of trials of its own condition.
   *
   * @param neuronB the black box
   * @param activityZero A's activity in the trials where it is forced to 0: all zeros, length T, at
   *     least 1
   * @param activityOne A's activity in the trials where it is forced to 1: all ones, length T as
   *     well
   * @return the difference of the two means, in the units of B's activity
   */
  double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne);
}
