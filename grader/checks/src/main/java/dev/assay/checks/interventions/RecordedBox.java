package dev.assay.checks.interventions;

import dev.assay.engine.expect.Expect;
import dev.assay.engine.subject.Answer;
import dev.assay.engine.subject.Literals;
import dev.assay.engine.subject.Pasteable;
import dev.assay.engine.verdict.Fact;
import dev.assay.exercises.interventions.NeuronB;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A neuron B that keeps a record of what it was asked and what it answered.
 *
 * <p>The right estimate follows from what the box <em>really</em> answered, in whatever order it
 * was asked. A submission that asks more than once per condition has several right answers: any
 * pair of its experiments, or all of them pooled.
 */
final class RecordedBox implements NeuronB, Pasteable {
  private final NeuronB inner;
  private final List<Experiment> experiments = new ArrayList<>();

  /** Records what {@code inner} does. */
  RecordedBox(NeuronB inner) {
    this.inner = inner;
  }

  /** A box with fixed answers, one for each condition. */
  static RecordedBox answering(double[] toZeros, double[] toOnes) {
    return answering(toZeros, toOnes, 1);
  }

  /**
   * The same, where each trial's answer is repeated: means and medians stay as they are, and the
   * first answers alone are not enough.
   */
  static RecordedBox answering(double[] toZeros, double[] toOnes, int times) {
    return new RecordedBox(new FixedAnswers(toZeros, toOnes, times));
  }

  @Override
  public Optional<String> java() {
    return inner instanceof FixedAnswers fixed
        ? Optional.of(
            "activity -> activity[0] == 1 ? "
                + Literals.whole(fixed.answer(fixed.toOnes()))
                + " : "
                + Literals.whole(fixed.answer(fixed.toZeros())))
        : Optional.empty();
  }

  @Override
  public Optional<Object> numbers() {
    return inner instanceof FixedAnswers fixed
        ? Optional.of(new double[][] {fixed.answer(fixed.toZeros()), fixed.answer(fixed.toOnes())})
        : Optional.empty();
  }

  @Override
  public double[] respond(double[] activityOfA) {
    double[] answer = inner.respond(activityOfA);
    experiments.add(Experiment.of(activityOfA, answer));
    return answer;
  }

  /** Every experiment so far, in order. */
  List<Experiment> experiments() {
    return List.copyOf(experiments);
  }

  /** The estimate is the difference of the means of what the box answered. */
  void expectDifference(Answer<Double> answer) {
    List<Double> ones = means(told(answer), 1);
    List<Double> zeros = means(told(answer), 0);
    boolean right =
        ones.stream()
            .anyMatch(
                one ->
                    zeros.stream()
                        .anyMatch(zero -> Rules.TOLERANCE.accepts(one - zero, answer.value())));
    if (!right) {
      Expect.close(told(answer), ones.get(0) - zeros.get(0), Rules.TOLERANCE);
    }
  }

  /** The same answer, to a call that says what the box does, if that is soon said. */
  private Answer<Double> told(Answer<Double> answer) {
    return inner instanceof FixedAnswers fixed
        ? new Answer<>(answer.call() + ", where neuronB answers " + fixed, answer.value())
        : answer;
  }

  /** The estimate has the size of that difference, whatever its sign. */
  void expectSize(Answer<Double> answer) {
    Answer<Double> told = told(answer);
    double expected = Math.abs(means(told, 1).get(0) - means(told, 0).get(0));
    Expect.close(
        new Answer<>("the size of " + told.call(), Math.abs(answer.value())),
        expected,
        Rules.TOLERANCE);
  }

  /** The mean of each answer to a condition, and of all of them together. */
  private List<Double> means(Answer<Double> answer, int condition) {
    List<Experiment> answers =
        experiments.stream().filter(experiment -> experiment.isAll(condition)).toList();
    if (answers.isEmpty()) {
      throw Expect.wrong(
          answer,
          Fact.expected("an experiment in which A is forced to " + condition),
          Fact.got(experiments.isEmpty() ? "no experiment at all" : "only other experiments"));
    }
    DoubleStream each = answers.stream().mapToDouble(Experiment::mean);
    double pooled =
        answers.stream().mapToDouble(Experiment::sum).sum()
            / answers.stream().mapToInt(Experiment::trials).sum();
    return Stream.concat(each.boxed(), Stream.of(pooled)).toList();
  }

  /** Whether there is an entry, and every one is this value. */
  static boolean isAll(double[] activity, double value) {
    return activity.length > 0 && Arrays.stream(activity).allMatch(entry -> entry == value);
  }

  /**
   * One experiment, without its trials: who asks in a loop makes 10,000 experiments of 5000 trials.
   *
   * @param activity what A was forced to, at most the first 8 trials
   * @param allZero whether A was forced to 0 in every trial
   * @param allOne whether A was forced to 1 in every trial
   * @param sum of what B did
   * @param trials how many
   */
  record Experiment(double[] activity, boolean allZero, boolean allOne, double sum, int trials) {
    private static final int KEPT = 8;

    static Experiment of(double[] activity, double[] answer) {
      return new Experiment(
          Arrays.copyOf(activity, Math.min(activity.length, KEPT)),
          RecordedBox.isAll(activity, 0),
          RecordedBox.isAll(activity, 1),
          Arrays.stream(answer).sum(),
          answer.length);
    }

    boolean isAll(int condition) {
      return condition == 1 ? allOne : allZero;
    }

    double mean() {
      return sum / trials;
    }
  }

  /**
   * A box without noise.
   *
   * @param toZeros what it answers unless A was forced to 1 in every trial
   * @param toOnes what it answers then
   * @param times how often it says that in one answer
   */
  private record FixedAnswers(double[] toZeros, double[] toOnes, int times) implements NeuronB {
    @Override
    public double[] respond(double[] activityOfA) {
      return answer(isAll(activityOfA, 1) ? toOnes : toZeros);
    }

    double[] answer(double[] once) {
      double[] all = new double[times * once.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = once[i / times];
      }
      return all;
    }

    @Override
    public String toString() {
      return Literals.whole(toZeros).replaceFirst("new double\\[\\] ", "")
          + " to zeros and "
          + Literals.whole(toOnes).replaceFirst("new double\\[\\] ", "")
          + " to ones"
          + (times == 1 ? "" : ", each " + times + " times over");
    }
  }
}
