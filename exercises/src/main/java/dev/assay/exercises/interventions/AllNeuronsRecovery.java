package dev.assay.exercises.interventions;

/**
 * Bonus: recover the whole network from one perturbed recording, by correlation.
 *
 * <p>Cut the recording into its even columns P (what every neuron was forced to) and its odd
 * columns O (what came of it). Both are n x m, with m = timesteps / 2. The answer is the matrix of
 * Pearson correlations between a row of P and a row of O:
 *
 * <pre>{@code
 *                     sum over k of (P[from][k] - mean P[from]) * (O[to][k] - mean O[to])
 * R[from][to] = -------------------------------------------------------------------------------
 *               sqrt(sum of (P[from][k] - mean P[from])^2) * sqrt(sum of (O[to][k] - mean O[to])^2)
 * }</pre>
 *
 * <p>It is the upper right n x n block of the correlation matrix of P stacked on O. Mind the order
 * of the indices: the row is the neuron that was <em>forced</em>, the column the neuron that
 * <em>answers</em>, so R resembles the <em>transpose</em> of the connectivity {@code A[to][from]}.
 *
 * <p>For example, {@code recoverAll(new double[][] {{1, 3, 0, 1, 1, 3, 0, 1}})} is {@code {{1}}}:
 * the outcome, 3 or 1, follows the perturbation, 1 or 0, exactly.
 */
@FunctionalInterface
public interface AllNeuronsRecovery {

  /**
   * Correlates every perturbation with every outcome.
   *
   * @param perturbedX the recording, n x timesteps, {@code perturbedX[neuron][timestep]}, with even
   *     columns of 0 and 1 and odd columns of any numbers; n at least 1, timesteps even and at
   *     least 4. Not modified.
   * @return R, n x n, {@code R[from][to]}, each in [-1, 1] up to rounding. If a neuron was forced
   *     to the same value in every trial its row of R is NaN, because a correlation with a constant
   *     is not defined.
   */
  double[][] recoverAll(double[][] perturbedX);
}
