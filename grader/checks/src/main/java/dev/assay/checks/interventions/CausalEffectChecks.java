package dev.assay.checks.interventions;

import dev.assay.checks.interventions.RecordedBox.Experiment;
import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.course.Visibility;
import dev.assay.engine.expect.Expect;
import dev.assay.engine.subject.Answer;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Fact;
import dev.assay.exercises.interventions.CausalEffect;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The checks of exercise 1. */
@Exercise(
    id = "1",
    name = "causal-effect",
    title = "Causal effect of A on B",
    contract = CausalEffect.class,
    submission = "dev.assay.exercises.interventions.CausalEffectExercise",
    lesson = "exercises/lessons/01-causality.md")
class CausalEffectChecks {
  /** How often each trial is repeated: who is right for a few trials only is not right. */
  private static final int[] TIMES = {1, 400};

  @Test
  @Check(order = 1, id = "asks-once", points = "2", value = "asks the box once per condition")
  void asksOncePerCondition(Subject<CausalEffect> subject) {
    RecordedBox box = RecordedBox.answering(new double[] {1, 2}, new double[] {3, 5});
    Answer<Double> answer = estimate(subject, box, 2);
    List<Experiment> experiments = box.experiments();
    List<double[]> asked = experiments.stream().map(Experiment::activity).toList();
    boolean once =
        asked.size() == 2
            && asked.stream().anyMatch(activity -> Arrays.equals(activity, filled(2, 0)))
            && asked.stream().anyMatch(activity -> Arrays.equals(activity, filled(2, 1)));
    if (!once) {
      throw Expect.wrong(
          answer,
          Fact.expected(
              "neuronB is asked twice: with activityZero and with activityOne, in either order"),
          Fact.got(
              asked.isEmpty()
                  ? "it is not asked"
                  : "it is asked with " + asked.stream().map(Arrays::toString).toList()));
    }
  }

  @Test
  @Check(
      order = 2,
      id = "one-trial",
      points = "3",
      hint = 2,
      after = "asks-once",
      value = "compares the two conditions, when there is one trial of each")
  void comparesTheConditions(Subject<CausalEffect> subject) {
    // With one trial there is nothing to average.
    double zero = 0.25 * (1 + subject.dice().nextInt(8));
    RecordedBox box = RecordedBox.answering(new double[] {zero}, new double[] {zero + 1.75});
    box.expectDifference(estimate(subject, box, 1));
  }

  @Test
  @Check(
      order = 3,
      id = "ones-side",
      points = "3",
      hint = 2,
      after = {"asks-once", "one-trial"},
      value = "averages what B does when A is 1")
  void averagesTheOnes(Subject<CausalEffect> subject) {
    // Skewed, so that mean and median differ; silent without A, so that the other mean is 0.
    for (int times : TIMES) {
      RecordedBox box =
          RecordedBox.answering(new double[] {0, 0, 0}, skewed(subject.dice()), times);
      box.expectDifference(estimate(subject, box, 3 * times));
    }
  }

  @Test
  @Check(
      order = 4,
      id = "zeros-side",
      points = "3",
      hint = 2,
      after = {"asks-once", "one-trial"},
      value = "takes away what B does when A is 0")
  void takesAwayTheZeros(Subject<CausalEffect> subject) {
    for (int times : TIMES) {
      RecordedBox box =
          RecordedBox.answering(skewed(subject.dice()), new double[] {0, 0, 0}, times);
      box.expectDifference(estimate(subject, box, 3 * times));
    }
  }

  @Test
  @Check(
      order = 5,
      id = "size",
      points = "3",
      hint = 3,
      after = "asks-once",
      value = "finds the size of the effect, whatever its sign")
  void findsTheSize(Subject<CausalEffect> subject) {
    double base = 1 + subject.dice().nextInt(5);
    double[] ones = {base + 3, base + 5, base + 7};
    for (int times : TIMES) {
      RecordedBox box = RecordedBox.answering(new double[] {base, base, base}, ones, times);
      box.expectSize(estimate(subject, box, 3 * times));
    }
  }

  @Property(tries = 60)
  @Check(
      order = 6,
      id = "any-box",
      points = "2",
      hint = 3,
      after = "asks-once",
      value = "is right whatever the box answers")
  void isRightForAnyBox(@ForAll("answers") Answers answers, Subject<CausalEffect> subject) {
    RecordedBox box = RecordedBox.answering(answers.toZeros(), answers.toOnes(), answers.times());
    box.expectDifference(estimate(subject, box, answers.times() * answers.toZeros().length));
  }

  @Test
  @Check(
      order = 7,
      id = "notebook",
      points = "2",
      hint = 3,
      after = {"asks-once", "any-box"},
      value = "finds the effect in the notebook's 5000 noisy trials")
  void isRightOnTheNotebooksNoise(Subject<CausalEffect> subject) {
    RecordedBox box = new RecordedBox(NotebookInputs.noisyCopy());
    box.expectDifference(estimate(subject, box, NotebookInputs.TIMESTEPS));
  }

  @Test
  @Check(
      order = 8,
      id = "unchanged",
      visibility = Visibility.AFTER_DUE_DATE,
      points = "1",
      after = {"asks-once", "any-box"},
      value = "leaves its arguments as they are")
  void leavesItsArguments(Subject<CausalEffect> subject) {
    for (int times : TIMES) {
      RecordedBox box = RecordedBox.answering(new double[] {1, 2}, new double[] {3, 5}, times);
      double[] zeros = filled(2 * times, 0);
      double[] ones = filled(2 * times, 1);
      Answer<Double> answer = subject.ask(s -> s.estimate(box, zeros, ones));
      box.expectDifference(answer);
      Expect.unchanged(answer, "activityZero", filled(2 * times, 0), zeros);
      Expect.unchanged(answer, "activityOne", filled(2 * times, 1), ones);
    }
  }

  @Test
  @Check(
      order = 9,
      id = "repeatable",
      visibility = Visibility.HIDDEN,
      points = "1",
      after = {"asks-once", "any-box"},
      value = "keeps nothing between two calls")
  void keepsNothing(Subject<CausalEffect> subject) {
    RecordedBox first = RecordedBox.answering(new double[] {1, 2}, new double[] {3, 5});
    first.expectDifference(estimate(subject, first, 2));
    for (int times : TIMES) {
      int trials = 3 * times;
      RecordedBox next =
          RecordedBox.answering(new double[] {8, 8, 8}, skewed(subject.dice()), times);
      next.expectDifference(
          subject.askAgain(s -> s.estimate(next, filled(trials, 0), filled(trials, 1))));
    }
  }

  @Provide
  Arbitrary<Answers> answers() {
    // Halves and quarters are exact, so that a counterexample reads well.
    Arbitrary<Double> outcome = Arbitraries.of(0.0, 1.0, 2.0, -1.0, 0.5, 0.25, 3.0, -2.0, 10.0);
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            trials ->
                Combinators.combine(
                        outcome.array(double[].class).ofSize(trials),
                        outcome.array(double[].class).ofSize(trials),
                        Arbitraries.of(1, 5))
                    .as(Answers::new));
  }

  /**
   * What a box answers to each condition.
   *
   * @param toZeros to zeros
   * @param toOnes to ones
   * @param times how often each of them is repeated
   */
  record Answers(double[] toZeros, double[] toOnes, int times) {}

  private static Answer<Double> estimate(
      Subject<CausalEffect> subject, RecordedBox box, int trials) {
    return subject.ask(s -> s.estimate(box, filled(trials, 0), filled(trials, 1)));
  }

  /** Whole numbers whose mean is whole, too, and not their median. */
  private static double[] skewed(Random dice) {
    double scale = 1 + dice.nextInt(5);
    double[][] orders = {{1, 2, 6}, {1, 6, 2}, {2, 1, 6}, {2, 6, 1}, {6, 1, 2}, {6, 2, 1}};
    return Arrays.stream(orders[dice.nextInt(orders.length)]).map(x -> scale * x).toArray();
  }

  private static double[] filled(int length, double value) {
    double[] array = new double[length];
    Arrays.fill(array, value);
    return array;
  }
}
