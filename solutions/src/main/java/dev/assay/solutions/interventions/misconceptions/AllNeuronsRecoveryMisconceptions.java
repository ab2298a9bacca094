package dev.assay.solutions.interventions.misconceptions;

import static dev.assay.solutions.interventions.misconceptions.Statistics.crossDeviation;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.EveryOther;
import dev.assay.solutions.numpy.Correlation;
import dev.assay.solutions.numpy.PairwiseSum;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The mistakes of the bonus.
 *
 * <p>{@code transposed} stands for three rows of the course's table that have the same result: the
 * lower left block instead of the upper right one, swapped slices, and R taken for the orientation
 * of A.
 */
public final class AllNeuronsRecoveryMisconceptions {
  private AllNeuronsRecoveryMisconceptions() {}

  /**
   * Every mistake.
   *
   * @return in the order of the course's table
   */
  public static List<Misconception<AllNeuronsRecovery>> all() {
    return List.of(
        correlating(
                "covariance",
                "Your numbers have the units of a product: what is a covariance still divided by?",
                (forced, outcome) -> crossDeviation(forced, outcome) / (forced.length - 1))
            .or(attempt((forced, outcome) -> crossDeviation(forced, outcome) / forced.length))
            .or(attempt((forced, outcome) -> crossDeviation(forced, outcome))),
        correlating(
            "mean-differences",
            "Your numbers are differences in means, or slopes, which are the same; the bonus asks for another measure.",
            (forced, outcome) -> crossDeviation(forced, outcome) / crossDeviation(forced, forced)),
        correlating(
                "ddof-does-not-cancel",
                "You divide once by the number of trials and once by one less, and both remain.",
                (forced, outcome) ->
                    crossDeviation(forced, outcome)
                        / (forced.length - 1)
                        / deviation(forced, 0)
                        / deviation(outcome, 0))
            .or(
                attempt(
                    (forced, outcome) ->
                        crossDeviation(forced, outcome)
                            / forced.length
                            / deviation(forced, 1)
                            / deviation(outcome, 1))),
        reading(
            "transposed",
            "Rows and columns are exchanged, by the block, the slices, or the order of A: which index is the forced neuron?",
            x -> Matrices.transpose(right(x))),
        reading(
            "whole-matrix",
            "You return every correlation that there is; only one quarter of them is asked for.",
            x -> Correlation.matrix(stacked(x))),
        reading(
            "all-columns",
            "You correlate every step with the next one; in which steps was the network forced?",
            x -> right(Trials.of(x, 1, 0, 1))),
        reading(
            "no-lag",
            "You correlate what happens at the same time; an outcome comes one step after its cause.",
            x -> Correlation.between(x, x)),
        reading(
            "outcomes-with-outcomes",
            "You correlate outcomes with outcomes: where does the perturbation enter?",
            x -> Correlation.between(EveryOther.column(x, 1), EveryOther.column(x, 1))),
        correlating(
            "not-centered",
            "You multiply the numbers as they are; a correlation measures deviations from a mean.",
            (forced, outcome) ->
                dot(forced, outcome)
                    / Math.sqrt(dot(forced, forced))
                    / Math.sqrt(dot(outcome, outcome))),
        reading(
            "diagonal-left-zero",
            "Your diagonal is empty: does a neuron never act on itself?",
            x -> changed(right(x), (from, to, r) -> from == to ? 0 : r)),
        reading(
            "constant-row-gives-zero",
            "You report 0 for a neuron that was always forced alike, as if it had no effect.",
            x -> changed(right(x), (from, to, r) -> Double.isNaN(r) ? 0 : r)),
        reading(
            "absolute-value",
            "You return the strength of each correlation, but inhibition has a sign.",
            x -> changed(right(x), (from, to, r) -> Math.abs(r))),
        reading(
            "squared",
            "You return the share of variance that is explained, which is another measure.",
            x -> changed(right(x), (from, to, r) -> r * r)));
  }

  /** What a mistake does to an entry. */
  private interface Change {
    double of(int from, int to, double entry);
  }

  private static double[][] changed(double[][] matrix, Change change) {
    for (int from = 0; from < matrix.length; from++) {
      for (int to = 0; to < matrix[from].length; to++) {
        matrix[from][to] = change.of(from, to, matrix[from][to]);
      }
    }
    return matrix;
  }

  private static double dot(double[] x, double[] y) {
    return PairwiseSum.of(IntStream.range(0, x.length).mapToDouble(k -> x[k] * y[k]).toArray());
  }

  /** How a mistake measures the relation of a perturbation with an outcome. */
  private interface Measure {
    double of(double[] forced, double[] outcome);
  }

  /** How a mistake goes through a recording, in an object of its own. */
  private record Attempt(AllNeuronsRecovery code) implements AllNeuronsRecovery {
    @Override
    public double[][] recoverAll(double[][] perturbedX) {
      return code.recoverAll(perturbedX);
    }
  }

  private static Misconception<AllNeuronsRecovery> reading(
      String id, String sentence, AllNeuronsRecovery code) {
    return new Misconception<>(id, sentence, AllNeuronsRecovery.class, () -> new Attempt(code));
  }

  private static Misconception<AllNeuronsRecovery> correlating(
      String id, String sentence, Measure measure) {
    return new Misconception<>(id, sentence, AllNeuronsRecovery.class, attempt(measure));
  }

  private static Supplier<AllNeuronsRecovery> attempt(Measure measure) {
    return () -> new Attempt(x -> measured(x, measure));
  }

  private static double[][] measured(double[][] x, Measure measure) {
    double[][] forced = EveryOther.column(x, 0);
    double[][] outcomes = EveryOther.column(x, 1);
    double[][] result = new double[x.length][x.length];
    for (int from = 0; from < x.length; from++) {
      for (int to = 0; to < x.length; to++) {
        result[from][to] = measure.of(forced[from], outcomes[to]);
      }
    }
    return result;
  }

  private static double[][] right(double[][] x) {
    return new AllNeuronsRecoverySolution().recoverAll(x);
  }

  private static double[][] stacked(double[][] x) {
    return Stream.of(EveryOther.column(x, 0), EveryOther.column(x, 1))
        .flatMap(Stream::of)
        .toArray(double[][]::new);
  }

  /** The standard deviation that divides by the number of trials, or by so many fewer. */
  private static double deviation(double[] values, int fewer) {
    return Math.sqrt(crossDeviation(values, values) / (values.length - fewer));
  }
}
