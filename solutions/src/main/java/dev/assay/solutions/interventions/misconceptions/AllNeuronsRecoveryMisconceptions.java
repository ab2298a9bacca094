package dev.assay.solutions.interventions.misconceptions;

import static dev.assay.solutions.interventions.misconceptions.Statistics.crossDeviation;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.EveryOther;
import dev.assay.solutions.numpy.Correlation;
import java.util.List;
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
            (forced, outcome) -> crossDeviation(forced, outcome) / (forced.length - 1)),
        correlating(
            "mean-differences",
            "Your numbers are differences in means; the bonus asks for another measure.",
            (forced, outcome) -> crossDeviation(forced, outcome) / crossDeviation(forced, forced)),
        correlating(
            "ddof-does-not-cancel",
            "You divide once by the number of trials and once by one less, and both remain.",
            (forced, outcome) ->
                crossDeviation(forced, outcome)
                    / (forced.length - 1)
                    / deviation(forced)
                    / deviation(outcome)),
        reading(
            "transposed",
            "Rows and columns are exchanged: which neuron was forced, and which one answers?",
            x -> Matrices.transpose(right(x))),
        reading(
            "whole-matrix",
            "You return every correlation that there is; only one quarter of them is asked for.",
            x -> Correlation.matrix(stacked(x))),
        reading(
            "all-columns",
            "You correlate every step with the next one; in which steps was the network forced?",
            x -> right(Trials.of(x, 1, 0, 1))));
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
    return reading(id, sentence, x -> measured(x, measure));
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

  /** The standard deviation that divides by the number of trials. */
  private static double deviation(double[] values) {
    return Math.sqrt(crossDeviation(values, values) / values.length);
  }
}
