package dev.assay.exercises.given;

/**
 * The system of neurons that the course experiments on: how it is wired, and what it does while
 * somebody forces it.
 *
 * <p>Matrices are {@code connectivity[to][from]} and recordings {@code activity[neuron][timestep]}.
 * Every method takes the random stream that it draws from, so that a caller decides whether it
 * starts anew or runs on, as the notebook's does.
 */
public final class NeuralSystem {
  private static final int[] OFF_ON = {0, 1};
  private static final double[] SPARSE = {0.9, 0.1};

  /** The square of a larger number does not fit an int. */
  private static final int MOST_NEURONS = 46_340;

  private NeuralSystem() {}

  /**
   * Draws a sparse random network.
   *
   * <p>Each entry is a connection with chance 0.1; then all are divided by 1.01 times the largest
   * singular value. So a product with A shortens every vector at least by the factor 1.01. In the
   * linear system {@code x[t+1] = A x[t]}, without sigmoid and noise, k steps leave at most {@code
   * 1.01^-k} of an activity's length: 0.37 of it after 100 steps, and often much less.
   *
   * @param neurons n, from 1 to 46,340
   * @param random where to draw from: n * n uniform numbers, row by row
   * @return A, n x n, {@code A[to][from]}, with largest singular value 1 / 1.01
   * @throws IllegalArgumentException if {@code neurons} is out of range, or if no connection at all
   *     was drawn, where NumPy would give a matrix of NaN
   */
  public static double[][] createConnectivity(int neurons, RandomState random) {
    if (neurons < 1 || neurons > MOST_NEURONS) {
      throw new IllegalArgumentException(
          "A network has 1 to " + MOST_NEURONS + " neurons, but this one is to have " + neurons);
    }
    int[] drawn = random.choice(OFF_ON, neurons * neurons, SPARSE);
    double[][] connectivity = new double[neurons][neurons];
    for (int to = 0; to < neurons; to++) {
      for (int from = 0; from < neurons; from++) {
        connectivity[to][from] = drawn[to * neurons + from];
      }
    }
    double largest = LargestSingularValue.of(connectivity);
    if (largest == 0) {
      throw new IllegalArgumentException(
          "No connection was drawn among "
              + neurons
              + " neurons, so there is nothing to scale: take another seed, or more neurons");
    }
    double scale = 1.01 * largest;
    for (double[] row : connectivity) {
      for (int from = 0; from < neurons; from++) {
        row[from] /= scale;
      }
    }
    return connectivity;
  }

  /**
   * Simulates the network while every neuron is forced to 0 or 1, by a fair coin, at every even
   * timestep.
   *
   * <p>For t = 0, ..., timesteps - 2: if t is even, column t is overwritten with n random zeros and
   * ones; then column t + 1 is {@code sigmoid(A x[t] + e[t])} with n standard normal numbers e[t].
   * The last column is never forced; with one timestep it is the only one, and zero.
   *
   * @param connectivity A, n x n, {@code A[to][from]}
   * @param timesteps how many columns the recording has, at least 1
   * @param random where to draw from, in that order
   * @return the perturbed recording, n x timesteps
   * @throws IllegalArgumentException if there is no timestep, no neuron, or A is not square
   */
  public static double[][] simulatePerturbed(
      double[][] connectivity, int timesteps, RandomState random) {
    if (timesteps < 1) {
      throw new IllegalArgumentException(
          "A recording has at least 1 timestep, but this one is to have " + timesteps);
    }
    int neurons = requireSquare(connectivity);
    double[][] activity = new double[neurons][timesteps];
    for (int t = 0; t < timesteps - 1; t++) {
      if (t % 2 == 0) {
        int[] forced = random.choice(OFF_ON, neurons);
        for (int neuron = 0; neuron < neurons; neuron++) {
          activity[neuron][t] = forced[neuron];
        }
      }
      double[] noise = random.standardNormal(neurons);
      for (int to = 0; to < neurons; to++) {
        double input = 0;
        for (int from = 0; from < neurons; from++) {
          input += connectivity[to][from] * activity[from][t];
        }
        activity[to][t + 1] = Sigmoid.sigmoid(input + noise[to]);
      }
    }
    return activity;
  }

  private static int requireSquare(double[][] connectivity) {
    int neurons = connectivity.length;
    for (int row = 0; row < neurons; row++) {
      if (connectivity[row].length != neurons) {
        throw new IllegalArgumentException(
            "A connectivity is square, but row "
                + row
                + " of these "
                + neurons
                + " has "
                + connectivity[row].length
                + " entries");
      }
    }
    if (neurons == 0) {
      throw new IllegalArgumentException(
          "A network has at least 1 neuron, but this connectivity has no row");
    }
    return neurons;
  }
}
