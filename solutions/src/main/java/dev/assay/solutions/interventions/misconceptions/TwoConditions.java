package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NeuronB;
import java.util.Arrays;

/**
 * A randomized trial on a box that can be repeated: what B does in each trial of both conditions.
 *
 * <p>Each box that comes out of it has answered nobody yet. The order of the two conditions changes
 * nothing; asking for one of them again does, because that is a new experiment: B is then {@link
 * #DRIFT} above the time before, and twice that where A is forced to 1.
 *
 * @param toZeros B's activity where A is forced to 0
 * @param toOnes B's activity where A is forced to 1
 */
record TwoConditions(double[] toZeros, double[] toOnes) {
  private static final double DRIFT = 0.125;

  /** What an implementation makes of it. */
  double estimatedBy(CausalEffect implementation) {
    double[] ones = new double[toOnes.length];
    Arrays.fill(ones, 1);
    return implementation.estimate(box(), new double[toZeros.length], ones);
  }

  private NeuronB box() {
    int[] timesAsked = new int[2];
    return activity -> {
      double[] answer = new double[activity.length];
      int condition = activity.length > 0 && activity[0] == 1 ? 1 : 0;
      double drift = DRIFT * (1 + condition) * timesAsked[condition]++;
      for (int i = 0; i < answer.length; i++) {
        double[] from = activity[i] == 1 ? toOnes : toZeros;
        answer[i] = from[i % from.length] + drift;
      }
      return answer;
    };
  }

  /** As a reader sees it. */
  @Override
  public String toString() {
    return "estimate(box that answers "
        + braces(toOnes)
        + " to ones and "
        + braces(toZeros)
        + " to zeros)";
  }

  private static String braces(double[] values) {
    return Arrays.toString(values)
        .replace(".0,", ",")
        .replace(".0]", "]")
        .replace('[', '{')
        .replace(']', '}');
  }
}
