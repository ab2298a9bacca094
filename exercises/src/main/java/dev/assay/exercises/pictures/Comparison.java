package dev.assay.exercises.pictures;

import java.util.List;

/** Pictures of the truth beside an estimate of it. */
public final class Comparison {
  private static final String TRUE = "True connectivity";
  private static final String ESTIMATED = "Estimated connectivity";

  private Comparison() {}

  /**
   * Two heat maps, each with a color scale of its own: an estimated effect is smaller than the
   * weight it comes from, because the sigmoid squashes.
   *
   * @param truth n x n, {@code [to][from]}
   * @param estimate of the same shape and orientation: transpose what is {@code [from][to]}
   * @param title stands above both
   */
  public static Picture connectivity(double[][] truth, double[][] estimate, String title) {
    requireComparable(truth, estimate);
    return SideBySide.of(
        title,
        List.of(Heatmap.connectivity(truth, TRUE), Heatmap.connectivity(estimate, ESTIMATED)));
  }

  /**
   * The same two heat maps and a third one with {@code estimate - truth}, entry by entry.
   *
   * @param truth n x n, {@code [to][from]}
   * @param estimate of the same shape, orientation and unit
   * @param title stands above all three
   */
  public static Picture withDifference(double[][] truth, double[][] estimate, String title) {
    requireComparable(truth, estimate);
    double[][] difference = Matrices.difference(estimate, truth);
    return SideBySide.of(
        title,
        List.of(
            Heatmap.connectivity(truth, TRUE),
            Heatmap.connectivity(estimate, ESTIMATED),
            Heatmap.connectivity(difference, "Estimated minus true")));
  }

  /**
   * Two networks on a circle.
   *
   * @param truth n x n, {@code [to][from]}
   * @param estimate of the same shape and orientation
   * @param threshold estimated weights up to this absolute value are not drawn; 0 draws nearly all
   * @param title stands above both
   */
  public static Picture networks(
      double[][] truth, double[][] estimate, double threshold, String title) {
    requireComparable(truth, estimate);
    NetworkCircle.Options options = NetworkCircle.Options.defaults();
    return SideBySide.of(
        title,
        List.of(
            NetworkCircle.of(truth, options.withTitle(TRUE)),
            NetworkCircle.of(estimate, options.withTitle(ESTIMATED).withThreshold(threshold))));
  }

  /**
   * What one neuron does to the others: its column of the true connectivity beside the estimated
   * effects, as two heat maps of one column.
   *
   * @param truth n x n, {@code [to][from]}
   * @param estimate n numbers, {@code estimate[to]}
   * @param selectedNeuron from 0 to n - 1
   */
  public static Picture effects(double[][] truth, double[] estimate, int selectedNeuron) {
    Matrices.requireSquare("A connectivity", truth);
    int n = truth.length;
    Require.between("The selected neuron", selectedNeuron, 0, n - 1);
    if (estimate.length != n) {
      throw new IllegalArgumentException(
          "There is one estimated effect per neuron, but these are %s for %s neurons"
              .formatted(estimate.length, n));
    }
    double[][] trueColumn = new double[n][1];
    double[][] estimatedColumn = new double[n][1];
    for (int to = 0; to < n; to++) {
      trueColumn[to][0] = truth[to][selectedNeuron];
      estimatedColumn[to][0] = estimate[to];
    }
    Axes axes = Axes.toFrom().withFirstColumn(selectedNeuron);
    return SideBySide.of(
        "Effects of neuron " + selectedNeuron,
        List.of(
            Heatmap.matrix(trueColumn, "True weights", axes),
            Heatmap.matrix(estimatedColumn, "Estimated effects", axes)));
  }

  private static void requireComparable(double[][] truth, double[][] estimate) {
    Matrices.requireSquare("A connectivity", truth);
    Matrices.requireSameShape("The estimate", estimate, "the true connectivity", truth);
  }
}
