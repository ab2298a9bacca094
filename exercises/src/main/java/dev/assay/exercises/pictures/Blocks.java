package dev.assay.exercises.pictures;

/**
 * A matrix whose columns were averaged in blocks, so that none is thinner than a pixel.
 *
 * @param means rows x blocks
 * @param size how many columns a block has; the last one may have fewer
 * @param columns how many columns there were
 */
record Blocks(double[][] means, int size, int columns) {
  /** Averages columns {@code start} to {@code end - 1} into at most {@code most} blocks. */
  static Blocks of(double[][] values, int start, int end, int most) {
    int columns = end - start;
    int size = (columns + most - 1) / most;
    int blocks = (columns + size - 1) / size;
    double[][] means = new double[values.length][blocks];
    for (int row = 0; row < values.length; row++) {
      for (int block = 0; block < blocks; block++) {
        int from = start + block * size;
        means[row][block] = mean(values[row], from, Math.min(end, from + size));
      }
    }
    return new Blocks(means, size, columns);
  }

  /**
   * The mean; not finite as soon as one of the values is not, so that none of these gets lost.
   *
   * <p>A plain loop, because how a stream sums is not specified to the last bit.
   */
  private static double mean(double[] row, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += row[i];
    }
    return sum / (to - from);
  }
}
