package dev.assay.checks.interventions;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.course.Reference;
import dev.assay.engine.course.Visibility;
import dev.assay.engine.expect.Expect;
import dev.assay.engine.subject.Answer;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Fact;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The checks of exercise 3.2. */
@Exercise(
    id = "3.2",
    name = "single-neuron-recovery",
    title = "Recover one neuron's effects",
    contract = SingleNeuronRecovery.class,
    submission = "dev.assay.exercises.interventions.SingleNeuronRecoveryExercise",
    lesson = "exercises/lessons/04-recover-one-neuron.md")
class SingleNeuronRecoveryChecks {
  private static final SingleNeuronRecovery REFERENCE = Reference.of(SingleNeuronRecovery.class);

  /** Three trials with 1 and two with 0 for neuron 0, skewed outcomes: no mean is a median. */
  private static final double[][] SKEWED =
      Recording.of(
          new double[][] {{1, 0, 1, 1, 0}, {0, 1, 1, 0, 0}},
          new double[][] {{0.5, 0.25, 0.75, 2, 0.5}, {0.125, 0.5, 0.25, 0.875, 0.75}});

  /** Two trials of each kind for each neuron: the mean of a group is its median. */
  private static final double[][] BALANCED =
      Recording.of(
          new double[][] {{1, 0, 0, 1}, {1, 1, 0, 0}},
          new double[][] {{0.5, 0.25, 0.125, 0.75}, {0.375, 0.625, 0.875, 0.125}});

  /**
   * So close to 0 that no mean shows it, and yet no forced 0: an outcome after which nothing
   * happened.
   */
  private static final double SILENT = 1e-12;

  @Test
  @Check(order = 1, id = "shape", points = "0", value = "returns a number for every neuron")
  void hasAnEntryForEveryNeuron(Subject<SingleNeuronRecovery> subject) {
    Expect.length(recover(subject, SKEWED, 1), 2);
    Expect.length(
        recover(subject, Recording.of(new double[][] {{1, 0}}, new double[][] {{0.5, 0.25}}), 0),
        1);
  }

  @Test
  @Check(
      order = 2,
      id = "influence",
      points = "8",
      hint = 1,
      after = "shape",
      value = "lets an outcome change the entry of its own neuron, and no other")
  void changesTheEntryOfTheNeuronWithTheOutcome(Subject<SingleNeuronRecovery> subject) {
    for (double[][] x : List.of(BALANCED, Recording.enlarged(BALANCED))) {
      int last = x.length - 1;
      double[] before = Expect.length(recover(subject, x, 0), last + 1);
      // The last neuron's outcome of the first trial, in which neuron 0 was forced to 1.
      double[][] changed = Recording.changed(x, last, x[0].length / BALANCED[0].length);
      Answer<double @Nullable []> answer = recover(subject, changed, 0);
      double[] after = Expect.length(answer, last + 1);
      for (int neuron = 0; neuron <= last; neuron++) {
        if (Rules.TOLERANCE.accepts(before[neuron], after[neuron]) == (neuron == last)) {
          String entry = "result[" + neuron + "]";
          throw Expect.wrong(
              answer,
              Fact.expected(
                  entry
                      + (neuron == last ? " is another number than" : " is the same as")
                      + Recording.beforeTheChange(last)),
              Fact.got(entry + " = " + after[neuron] + ", and before = " + before[neuron]));
        }
      }
    }
  }

  @Test
  @Check(
      order = 3,
      id = "one-neuron",
      points = "8",
      hint = 2,
      after = "shape",
      value = "averages the trials of each group, when there is one neuron only")
  void averagesEachGroup(Subject<SingleNeuronRecovery> subject) {
    // With one neuron, or neurons that are all the same, there is no other to mix it up with.
    double[][] alone =
        Recording.of(
            new double[][] {{0, 1, 1, 0, 1}}, new double[][] {{0.25, 0.5, 0.625, 0.375, 3}});
    expectReference(subject, alone, 0);
    expectReference(subject, Recording.enlarged(alone), 3);
    expectReference(subject, Recording.repeated(alone, 2, 240), 1);
  }

  @Test
  @Check(
      order = 4,
      id = "one-pair",
      points = "6",
      hint = 1,
      after = "shape",
      value = "compares the right columns, when there is one trial of each kind")
  void comparesTheRightColumns(Subject<SingleNeuronRecovery> subject) {
    // With one trial in each group, or one among silent ones, there is nothing to average.
    double[][] pair =
        Recording.of(
            new double[][] {{0, 1}, {1, 0}, {1, 1}},
            new double[][] {{0.5, 0.75}, {0.25, 3}, {0.125, 0.625}});
    expectReference(subject, pair, 0);
    expectReference(subject, pair, 1);
    double[][] forced = new double[12][16];
    double[][] outcomes = new double[12][16];
    for (int neuron = 0; neuron < forced.length; neuron++) {
      Arrays.fill(outcomes[neuron], SILENT);
      forced[neuron][3 + neuron] = 1;
      outcomes[neuron][3] = 0.25 * (neuron + 1);
    }
    expectReference(subject, Recording.of(forced, outcomes), 0);
  }

  @Test
  @Check(
      order = 5,
      id = "silence",
      points = "3",
      hint = 2,
      after = "shape",
      value = "averages the ones, where nothing happens after a zero")
  void averagesTheOnesAgainstSilence(Subject<SingleNeuronRecovery> subject) {
    double[][] silent =
        Recording.of(
            new double[][] {{1, 0, 1, 0}, {0, 1, 1, 0}},
            new double[][] {{0.5, SILENT, 0.25, SILENT}, {2, SILENT, 0.5, SILENT}});
    expectReferenceAtBothSizes(subject, silent, 0);
  }

  @Test
  @Check(
      order = 6,
      id = "size",
      points = "3",
      hint = 3,
      after = "shape",
      value = "finds the size of every effect, whatever its sign")
  void findsTheSizeOfEveryEffect(Subject<SingleNeuronRecovery> subject) {
    for (double[][] x : List.of(SKEWED, Recording.enlarged(SKEWED))) {
      Answer<double @Nullable []> answer = recover(subject, x, 1);
      double[] actual = Expect.length(answer, x.length);
      Expect.close(
          new Answer<double @Nullable []>(answer.call(), absolute(actual)),
          absolute(REFERENCE.recover(x, 1)),
          Rules.TOLERANCE);
    }
  }

  @Test
  @Check(
      order = 7,
      id = "balanced",
      points = "2",
      hint = 3,
      after = "shape",
      value = "is right where both groups have two trials")
  void isRightForBalancedGroups(Subject<SingleNeuronRecovery> subject) {
    expectReferenceAtBothSizes(subject, BALANCED, 0);
    expectReferenceAtBothSizes(subject, BALANCED, 1);
  }

  @Test
  @Check(
      order = 8,
      id = "skewed",
      visibility = Visibility.AFTER_DUE_DATE,
      points = "2",
      hint = 3,
      after = "shape",
      value = "is right where the groups differ in size")
  void isRightForSkewedGroups(Subject<SingleNeuronRecovery> subject) {
    double[][] x = Recording.shuffled(SKEWED, subject.dice());
    expectReferenceAtBothSizes(subject, x, 0);
    expectReferenceAtBothSizes(subject, x, 1);
  }

  @Test
  @Check(
      order = 9,
      id = "exact-outcomes",
      visibility = Visibility.HIDDEN,
      points = "2",
      hint = 3,
      after = "shape",
      value = "takes an outcome of exactly 0 or 1 for an outcome")
  void takesExactOutcomesForOutcomes(Subject<SingleNeuronRecovery> subject) {
    double[][] exact =
        Recording.of(
            new double[][] {{1, 0, 1, 0}, {0, 0, 1, 1}},
            new double[][] {{1, 0, 0.5, 1}, {0.25, 1, 0, 0.5}});
    double[][] x = Recording.shuffled(exact, subject.dice());
    expectReferenceAtBothSizes(subject, x, 0);
    expectReferenceAtBothSizes(subject, x, 1);
  }

  @Test
  @Check(
      order = 10,
      id = "empty-group",
      visibility = Visibility.HIDDEN,
      points = "1",
      hint = 3,
      after = "shape",
      value = "gives NaN where a group is empty, and only there")
  void givesNanForAnEmptyGroup(Subject<SingleNeuronRecovery> subject) {
    double[][] constant =
        Recording.of(
            new double[][] {{1, 1, 1}, {0, 0, 0}, {0, 1, 0}},
            new double[][] {{0.5, 0.25, 0.75}, {0.5, 2, 0.25}, {0.125, 0.5, 0.375}});
    expectReferenceAtBothSizes(subject, constant, 2);
    expectReferenceAtBothSizes(subject, constant, 0);
    expectReferenceAtBothSizes(subject, constant, 1);
  }

  @Property(tries = 60)
  @Check(
      order = 11,
      id = "any-recording",
      points = "1",
      hint = 3,
      after = "shape",
      value = "is right for any small recording")
  void isRightForAnyRecording(
      @ForAll("recordings") Recording recording, Subject<SingleNeuronRecovery> subject) {
    expectReference(subject, recording.x(), recording.selected());
  }

  @Property(tries = 60)
  @Check(
      order = 12,
      id = "order",
      visibility = Visibility.HIDDEN,
      points = "1",
      hint = 2,
      after = "shape",
      value = "gives the same effects when the neurons stand in another order")
  void doesNotCareForTheOrder(
      @ForAll("recordings") Recording recording, Subject<SingleNeuronRecovery> subject) {
    int n = recording.x().length;
    double[] effects = REFERENCE.recover(recording.x(), recording.selected());
    double[][] turned = new double[n][];
    double[] expected = new double[n];
    for (int i = 0; i < n; i++) {
      turned[(i + 1) % n] = recording.x()[i].clone();
      expected[(i + 1) % n] = effects[i];
    }
    Answer<double @Nullable []> answer =
        subject.ask(s -> s.recover(turned, (recording.selected() + 1) % n));
    Expect.close(answer, expected, Rules.TOLERANCE);
  }

  @Test
  @Check(
      order = 13,
      id = "notebook",
      points = "1",
      hint = 3,
      after = {"shape", "any-recording"},
      value = "recovers every neuron of the notebook's network")
  void isRightOnTheNotebooksRecording(Subject<SingleNeuronRecovery> subject) {
    double[][] x = NotebookInputs.perturbed();
    for (int selected = 0; selected < x.length; selected++) {
      expectReference(subject, x, selected);
    }
  }

  @Test
  @Check(
      order = 14,
      id = "unchanged",
      visibility = Visibility.AFTER_DUE_DATE,
      points = "1",
      after = {"shape", "any-recording"},
      value = "leaves its arguments as they are")
  void leavesItsArguments(Subject<SingleNeuronRecovery> subject) {
    double[][] before = Recording.shuffled(SKEWED, subject.dice());
    double[][] x = Matrices.copy(before);
    expectReferenceAtBothSizes(subject, x, 1);
    Answer<double @Nullable []> answer = subject.ask(s -> s.recover(x, 1));
    Expect.close(answer, REFERENCE.recover(before, 1), Rules.TOLERANCE);
    Expect.unchanged(answer, "perturbedX", before, x);
  }

  @Test
  @Check(
      order = 15,
      id = "repeatable",
      visibility = Visibility.HIDDEN,
      points = "1",
      after = {"shape", "any-recording"},
      value = "keeps nothing between two calls")
  void keepsNothing(Subject<SingleNeuronRecovery> subject) {
    double[][] x = Recording.shuffled(SKEWED, subject.dice());
    expectReferenceAtBothSizes(subject, x, 1);
    Answer<double @Nullable []> again = subject.askAgain(s -> s.recover(Matrices.copy(x), 1));
    Expect.close(again, REFERENCE.recover(x, 1), Rules.TOLERANCE);
    Answer<double @Nullable []> other = subject.askAgain(s -> s.recover(Matrices.copy(x), 0));
    Expect.close(other, REFERENCE.recover(x, 0), Rules.TOLERANCE);
  }

  @Provide
  Arbitrary<Recording> recordings() {
    return Recording.arbitrary(2);
  }

  private static double[] absolute(double[] values) {
    return Arrays.stream(values).map(Math::abs).toArray();
  }

  private static Answer<double @Nullable []> recover(
      Subject<SingleNeuronRecovery> subject, double[][] x, int selected) {
    return subject.ask(s -> s.recover(Matrices.copy(x), selected));
  }

  private static void expectReference(
      Subject<SingleNeuronRecovery> subject, double[][] x, int selected) {
    double[] expected = REFERENCE.recover(x, selected);
    Expect.close(recover(subject, x, selected), expected, Rules.TOLERANCE);
  }

  private static void expectReferenceAtBothSizes(
      Subject<SingleNeuronRecovery> subject, double[][] x, int selected) {
    expectReference(subject, x, selected);
    expectReference(subject, Recording.enlarged(x), selected);
  }
}
