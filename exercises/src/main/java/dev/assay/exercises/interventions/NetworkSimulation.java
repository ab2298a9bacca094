package dev.assay.exercises.interventions;

/**
 * Exercise 2: simulate a network of neurons that excite each other.
 *
 * <p>The state of n neurons at time t is a vector x<sub>t</sub>. It starts at zero, and every step
 * mixes it through the connectivity A, adds noise, and squashes the sum:
 *
 * <pre>{@code
 * x[0]   = 0
 * x[t+1] = sigmoid(A x[t] + e[t])
 * }</pre>
 *
 * <p>{@code A} is {@code connectivity[to][from]}: the input of neuron {@code to} is {@code sum over
 * from of A[to][from] * x[from]}, and the column {@code A[..][from]} is what neuron {@code from}
 * does to the others. (The tutorial says "the effect of neuron i on neuron j" for {@code A[i][j]}
 * in one place. Its equation, and this contract, decide.)
 *
 * <p>The noise {@code e[t]} is one vector of n independent standard normal numbers for each step t
 * = 0, ..., timesteps - 2, taken from a single {@link dev.assay.exercises.given.RandomState} that
 * is seeded once with {@code randomState}: the first call of {@code standardNormal(n)} gives {@code
 * e[0]}, the next {@code e[1]}, and so on. Drawing all of them ahead in that order is fine.
 *
 * <p>For example, one neuron without connections, {@code simulate(new double[][] {{0}}, 3, 42)},
 * gives {@code {{0, 0.6217, 0.4655}}} to four digits: zero, then the sigmoid of the first and of
 * the second normal number of seed 42.
 */
@FunctionalInterface
public interface NetworkSimulation {

  /**
   * Simulates the network.
   *
   * @param connectivity A, n x n, {@code connectivity[to][from]}; n at least 1, any real numbers;
   *     not modified
   * @param timesteps how many columns the result has, the zero column included; at least 1
   * @param randomState the seed of the noise; at least 0
   * @return the activity X with shape n x timesteps, {@code X[neuron][timestep]}; its first column
   *     is zero, and its rows are distinct arrays. With {@code timesteps = 1} it is one column of
   *     zeros.
   */
  double[][] simulate(double[][] connectivity, int timesteps, int randomState);
}
