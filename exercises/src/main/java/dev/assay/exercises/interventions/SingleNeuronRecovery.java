package dev.assay.exercises.interventions;

/**
 * Exercise 3.2: recover what one neuron does to all the others, from a perturbed recording.
 *
 * <p>In the recording every even timestep t = 0, 2, 4, ... was an intervention: each neuron was
 * forced to 0 or to 1, at random. The column right after it, t + 1, is the outcome: what the
 * network made of it. So for a selected neuron s and every neuron j
 *
 * <pre>{@code
 * result[j] = mean of X[j][t+1] over the even t with X[s][t] = 1
 *           - mean of X[j][t+1] over the even t with X[s][t] = 0
 * }</pre>
 *
 * <p>Each mean divides by the number of trials in its own group. (The tutorial's equation has a
 * factor 1/N in front of each sum: read N as the size of that group.)
 *
 * <p>For example, {@code recover(new double[][] {{1, 0.5, 0, 0.5}, {0, 0.75, 1, 0.25}}, 0)} has two
 * trials; neuron 0 was 1 in the first and 0 in the second, so the result is {@code {0.5 - 0.5, 0.75
 * - 0.25} = {0, 0.5}}.
 */
@FunctionalInterface
public interface SingleNeuronRecovery {

  /**
   * Estimates the effect of one neuron on every neuron.
   *
   * @param perturbedX the recording, n x timesteps, {@code perturbedX[neuron][timestep]}; n at
   *     least 1, timesteps at least 2. An even column with a column after it holds 0 or 1 only. Odd
   *     columns are outcomes and may hold <em>any</em> number, exactly 0 and 1 among them. Should
   *     the number of columns be odd, the last one has no outcome: it is ignored, and may hold any
   *     number too. Not modified.
   * @param selectedNeuron s, from 0 to n - 1
   * @return n numbers, one for every neuron, the selected one too. If s was never 1, or never 0,
   *     every entry is NaN, as the mean of nothing is not a number.
   */
  double[] recover(double[][] perturbedX, int selectedNeuron);
}
