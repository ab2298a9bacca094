package dev.assay.solutions.interventions.misconceptions;

import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NeuronB;
import dev.assay.solutions.interventions.CausalEffectSolution;
import dev.assay.solutions.numpy.Correlation;
import dev.assay.solutions.numpy.Mean;
import dev.assay.solutions.numpy.PairwiseSum;
import java.util.Arrays;
import java.util.List;

/** The mistakes of exercise 1. */
public final class CausalEffectMisconceptions {
  private static final double PUBLISHED = 0.9907195190159408;

  private CausalEffectMisconceptions() {}

  /**
   * Every mistake.
   *
   * @return in the order of the course's table
   */
  public static List<Misconception<CausalEffect>> all() {
    return List.of(
        comparing(
            "sign-swapped",
            "The size is right but the sign is not: which condition is subtracted from which?",
            (one, zero) -> Mean.of(zero) - Mean.of(one)),
        comparing(
            "median",
            "You compare the middle responses, but the effect is defined by another average.",
            (one, zero) -> Statistics.median(one) - Statistics.median(zero)),
        asking(
            "averages-a-itself",
            "Your result does not depend on B at all: whose activity do you average?",
            (neuronB, zero, one) -> Mean.of(one) - Mean.of(zero)),
        comparing(
            "sum",
            "Your result grows with the number of trials; an effect is meant per trial.",
            (one, zero) -> PairwiseSum.of(one) - PairwiseSum.of(zero)),
        comparing(
            "divides-by-total",
            "You get half of the effect: you divide by the trials of both conditions, or compare the ones with everything.",
            (one, zero) ->
                (PairwiseSum.of(one) - PairwiseSum.of(zero)) / (one.length + zero.length)),
        comparing(
            "divides-by-t-minus-1",
            "You divide by one trial too few: that belongs to a variance, not to a mean.",
            (one, zero) ->
                PairwiseSum.of(one) / (one.length - 1) - PairwiseSum.of(zero) / (zero.length - 1)),
        comparing(
            "mean-given-one-only",
            "Your result is the mean of the ones alone; what would B have done without A?",
            (one, zero) -> Mean.of(one)),
        comparing(
            "ratio-of-means",
            "You divide one mean by the other; an effect in the units of B is something else.",
            (one, zero) -> Mean.of(one) / Mean.of(zero)),
        comparing(
            "truncated",
            "Your result lost everything after the decimal point: is there an int on the way?",
            (one, zero) -> (int) (Mean.of(one) - Mean.of(zero))),
        comparing(
            "rounded",
            "Your result is rounded to a whole number; return it as exact as it comes.",
            (one, zero) -> Math.rint(Mean.of(one) - Mean.of(zero))),
        comparing(
            "one-trial-only",
            "You look at a single trial per condition, and noise decides what you see there.",
            (one, zero) -> one[0] - zero[0]),
        asking(
            "one-array-twice",
            "You compare two experiments in which A was forced to the same value.",
            (neuronB, zero, one) -> new CausalEffectSolution().estimate(neuronB, one, one)),
        asking(
            "asks-in-the-loop",
            "You ask the box anew for every trial, and each time it performs another experiment.",
            (neuronB, zero, one) -> loopMean(neuronB, one) - loopMean(neuronB, zero)),
        comparing(
            "absolute-value",
            "You return the size of the effect, but an effect has a sign as well.",
            (one, zero) -> Math.abs(Mean.of(one) - Mean.of(zero))),
        comparing(
                "skips-last-trial",
                "Your sums miss the last trial of each condition: where does your loop end?",
                (one, zero) -> withoutLast(one) / one.length - withoutLast(zero) / zero.length)
            .or(
                () ->
                    comparison(
                        (one, zero) ->
                            withoutLast(one) / (one.length - 1)
                                - withoutLast(zero) / (zero.length - 1))),
        comparing(
            "correlation",
            "Your result is a correlation; the exercise asks for an effect, in the units of B.",
            (one, zero) ->
                Correlation.of(
                    Statistics.onesThenZeros(one.length, zero.length), Statistics.join(one, zero))),
        asking(
            "hard-coded",
            "You return the number that the tutorial prints, whatever the box answers.",
            (neuronB, zero, one) -> PUBLISHED));
  }

  /** How a mistake compares what the box answered to ones and to zeros. */
  private interface Comparison {
    double of(double[] givenOne, double[] givenZero);
  }

  /** An experiment of the mistake's own, in an object of its own. */
  private record Experiment(CausalEffect code) implements CausalEffect {
    @Override
    public double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne) {
      return code.estimate(neuronB, activityZero, activityOne);
    }
  }

  private static double loopMean(NeuronB neuronB, double[] activity) {
    double sum = 0;
    for (int i = 0; i < activity.length; i++) {
      sum += neuronB.respond(activity)[i];
    }
    return sum / activity.length;
  }

  private static double withoutLast(double[] values) {
    return PairwiseSum.of(Arrays.copyOf(values, values.length - 1));
  }

  private static CausalEffect comparison(Comparison comparison) {
    return new Experiment(
        (neuronB, zero, one) -> comparison.of(neuronB.respond(one), neuronB.respond(zero)));
  }

  private static Misconception<CausalEffect> asking(String id, String sentence, CausalEffect code) {
    return new Misconception<>(id, sentence, CausalEffect.class, () -> new Experiment(code));
  }

  private static Misconception<CausalEffect> comparing(
      String id, String sentence, Comparison comparison) {
    return new Misconception<>(id, sentence, CausalEffect.class, () -> comparison(comparison));
  }
}
