package dev.assay.solutions.interventions.misconceptions;

import static dev.assay.solutions.interventions.misconceptions.Statistics.join;
import static dev.assay.solutions.interventions.misconceptions.Statistics.median;
import static dev.assay.solutions.interventions.misconceptions.Statistics.onesThenZeros;

import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.OutcomeGroup;
import dev.assay.solutions.interventions.SingleNeuronRecoverySolution;
import dev.assay.solutions.numpy.Correlation;
import dev.assay.solutions.numpy.Mean;
import dev.assay.solutions.numpy.PairwiseSum;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The mistakes of exercise 3.2. */
public final class SingleNeuronRecoveryMisconceptions {
  private SingleNeuronRecoveryMisconceptions() {}

  /**
   * Every mistake.
   *
   * @return in the order of the course's table
   */
  public static List<Misconception<SingleNeuronRecovery>> all() {
    return List.of(
        reading(
            "slices-swapped",
            "You take outcomes for perturbations, or sort by what came instead of by what was forced: which is which?",
            (x, s) -> right(Trials.of(x, 2, 1, 0), s)),
        comparing(
            "sign-swapped",
            "The sizes are right but the signs are not: which group is subtracted from which?",
            (one, zero) -> Mean.of(zero) - Mean.of(one)),
        comparing(
            "median",
            "You compare the middle outcomes, but the effect is defined by another average.",
            (one, zero) -> median(one) - median(zero)),
        comparing(
            "divides-by-total",
            "You divide by the trials of both groups together: how many belong to each mean?",
            (one, zero) ->
                (PairwiseSum.of(one) - PairwiseSum.of(zero)) / (one.length + zero.length)),
        comparing(
            "divides-by-timesteps",
            "You divide by the number of timesteps: how many outcomes are in each group?",
            (one, zero) ->
                (PairwiseSum.of(one) - PairwiseSum.of(zero)) / (2 * (one.length + zero.length))),
        comparing(
            "sums",
            "Your result grows with the length of the recording: a group is to be averaged.",
            (one, zero) -> PairwiseSum.of(one) - PairwiseSum.of(zero)),
        comparing(
            "mean-of-ones-only",
            "You report what happens when the neuron is on; what happens when it is off?",
            (one, zero) -> Mean.of(one)),
        comparing(
            "minus-overall-mean",
            "You compare the ones with all trials, but the ones are among these too.",
            (one, zero) -> Mean.of(one) - Mean.of(join(one, zero))),
        reading(
            "same-timestep",
            "You read the outcome from the very column that was forced: when does it show?",
            (x, s) -> right(Trials.of(x, 2, 0, 0), s)),
        reading(
            "three-steps-later",
            "You read the outcome too late: the network was perturbed again in between.",
            (x, s) -> right(Trials.of(x, 2, 0, 3), s)),
        reading(
            "one-step-earlier",
            "You read the outcome before its cause: does time run the right way?",
            (x, s) -> right(Trials.of(x, 2, 0, -1), s)),
        reading(
            "effects-on-the-neuron",
            "You found what the others do to the selected neuron; what does it do to them?",
            (x, s) -> each(x, neuron -> right(x, neuron)[s])),
        reading(
                "neuron-off-by-one",
                "Your numbers belong to the neuron next to the selected one: where does counting start?",
                (x, s) -> right(x, Math.floorMod(s - 1, x.length)))
            .or(() -> new Attempt((x, s) -> right(x, Math.floorMod(s + 1, x.length)))),
        comparing(
            "correlation",
            "Your numbers are correlations; this exercise asks for a difference in means.",
            (one, zero) -> Correlation.of(onesThenZeros(one.length, zero.length), join(one, zero))),
        reading(
            "outcome-of-selected-only",
            "Your entries are all the same: whose outcome do you read for each neuron?",
            (x, s) -> each(x, neuron -> right(x, s)[s])),
        reading(
            "threshold-on-all-columns",
            "You also sort steps in which nobody forced the neuron: which columns are trials?",
            (x, s) -> right(Trials.of(Matrices.threshold(x), x, 1, 0, 1), s)),
        reading(
            "all-timesteps",
            "You search all columns for ones and zeros, but an outcome can be 1 or 0 as well.",
            (x, s) -> right(Trials.of(x, 1, 0, 1), s)),
        reading(
            "own-entry-left-zero",
            "The entry of the selected neuron is empty: does a neuron never act on itself?",
            (x, s) -> ownEntryZero(right(x, s), s)),
        reading(
            "groups-by-each-neuron",
            "Every neuron of yours is compared with itself: whose perturbation sorts the trials?",
            (x, s) -> each(x, neuron -> right(x, neuron)[neuron])),
        comparing(
                "empty-group-counts-as-zero",
                "You give a group without trials the mean 0, but the mean of nothing is not a number.",
                (one, zero) -> meanOrZero(one) - meanOrZero(zero))
            .or(() -> comparison((one, zero) -> zeroIfNaN(Mean.of(one) - Mean.of(zero)))),
        reading(
            "always-neuron-1",
            "You always look at neuron 1, the one that the tutorial selects.",
            (x, s) -> right(x, 1)),
        reading(
            "skips-last-trial",
            "Your loop ends one trial too early: where is the outcome of the last perturbation?",
            (x, s) -> right(shorter(x), s)));
  }

  private static double zeroIfNaN(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  /** How a mistake compares the outcomes of the two groups. */
  private interface Comparison {
    double of(double[] one, double[] zero);
  }

  /** How a mistake goes through a recording, in an object of its own. */
  private record Attempt(SingleNeuronRecovery code) implements SingleNeuronRecovery {
    @Override
    public double[] recover(double[][] perturbedX, int selectedNeuron) {
      return code.recover(perturbedX, selectedNeuron);
    }
  }

  /** A mistake in what is read from the recording. */
  private static Misconception<SingleNeuronRecovery> reading(
      String id, String sentence, SingleNeuronRecovery code) {
    return new Misconception<>(id, sentence, SingleNeuronRecovery.class, () -> new Attempt(code));
  }

  /** A mistake in what is made of the two right groups. */
  private static Misconception<SingleNeuronRecovery> comparing(
      String id, String sentence, Comparison comparison) {
    return new Misconception<>(
        id, sentence, SingleNeuronRecovery.class, () -> comparison(comparison));
  }

  private static SingleNeuronRecovery comparison(Comparison comparison) {
    return new Attempt(
        (x, s) ->
            each(
                x,
                neuron ->
                    comparison.of(
                        OutcomeGroup.of(x[s], x[neuron], 1), OutcomeGroup.of(x[s], x[neuron], 0))));
  }

  private static double[] right(double[][] x, int selectedNeuron) {
    return new SingleNeuronRecoverySolution().recover(x, selectedNeuron);
  }

  private static double[] each(double[][] x, IntToDoubleFunction effect) {
    return IntStream.range(0, x.length).mapToDouble(effect).toArray();
  }

  /** The same recording without its last trial. */
  private static double[][] shorter(double[][] x) {
    return Arrays.stream(x)
        .map(row -> Arrays.copyOf(row, Math.max(0, row.length / 2 * 2 - 2)))
        .toArray(double[][]::new);
  }

  private static double[] ownEntryZero(double[] effects, int selected) {
    effects[selected] = 0;
    return effects;
  }

  private static double meanOrZero(double[] values) {
    return values.length == 0 ? 0 : Mean.of(values);
  }
}
