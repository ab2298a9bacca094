package dev.assay.app.items;

import java.util.List;

/**
 * How the points of an exercise, or of all without the bonus, are spread over a class.
 *
 * @param exercise the id; {@code all} for all without the bonus
 * @param items how many checks there are
 * @param maximum what they are worth
 * @param students how many students count
 * @param mean the mean of the points
 * @param deviation their standard deviation (n - 1)
 * @param quantiles the least, the quarter, the half, the three quarters, the most; empty if there
 *     is nobody
 * @param histogram how many students have up to a tenth of the points, up to two tenths, and so on;
 *     who has exactly a tenth is in the lower one, and who has nothing in the first
 * @param alpha Cronbach's alpha: how well the checks agree
 * @param error the standard error of measurement: the deviation times the root of 1 - alpha
 */
public record ExerciseStatistics(
    String exercise,
    int items,
    double maximum,
    int students,
    Statistic mean,
    Statistic deviation,
    List<Double> quantiles,
    List<Integer> histogram,
    Statistic alpha,
    Statistic error) {
  /** Keeps copies. */
  public ExerciseStatistics {
    quantiles = List.copyOf(quantiles);
    histogram = List.copyOf(histogram);
  }
}
