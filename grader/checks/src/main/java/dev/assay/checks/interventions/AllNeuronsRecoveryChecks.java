package dev.assay.checks.interventions;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.course.Reference;
import dev.assay.engine.course.Visibility;
import dev.assay.engine.expect.Expect;
import dev.assay.engine.subject.Answer;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Fact;
import dev.assay.exercises.interventions.AllNeuronsRecovery;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The checks of the bonus. */
@Exercise(
    id = "bonus",
    name = "all-neurons-recovery",
    title = "Recover all neurons",
    contract = AllNeuronsRecovery.class,
    submission = "dev.assay.exercises.interventions.AllNeuronsRecoveryExercise",
    lesson = "exercises/lessons/05-recover-all-neurons.md",
    bonus = true)
class AllNeuronsRecoveryChecks {
  private static final AllNeuronsRecovery REFERENCE = Reference.of(AllNeuronsRecovery.class);

  /** Neuron 0 drives neuron 1, nothing drives 0, and 2 is driven by both a little. */
  private static final double[][] SMALL =
      Recording.of(
          new double[][] {{1, 0, 1, 1, 0}, {0, 1, 1, 0, 0}, {1, 1, 0, 1, 0}},
          new double[][] {
            {0.5, 0.25, 0.5, 0.125, 0.5}, {0.875, 0.25, 1, 0.75, 0.125}, {0.5, 0.375, 0.75, 0.5, 0}
          });

  @Test
  @Check(
      order = 1,
      id = "shape",
      points = "0",
      value = "returns a square matrix with a row per neuron")
  void isSquare(Subject<AllNeuronsRecovery> subject) {
    Expect.shape(recoverAll(subject, SMALL), 3, 3);
    Expect.shape(
        recoverAll(subject, Recording.of(new double[][] {{1, 0}}, new double[][] {{3, 2}})), 1, 1);
  }

  @Test
  @Check(
      order = 2,
      id = "influence",
      points = "1.5",
      hint = 1,
      after = "shape",
      value = "lets an outcome change the column of its own neuron, and no other")
  void changesTheColumnOfTheNeuronWithTheOutcome(Subject<AllNeuronsRecovery> subject) {
    for (double[][] x : List.of(SMALL, Recording.enlarged(SMALL))) {
      int n = x.length;
      int last = n - 1;
      double[][] before = Expect.shape(recoverAll(subject, x), n, n);
      double[][] changed = Recording.changed(x, last, x[0].length / SMALL[0].length);
      Answer<double @Nullable [][]> answer = recoverAll(subject, changed);
      double[][] after = Expect.shape(answer, n, n);
      for (int from = 0; from < n; from++) {
        for (int to = 0; to < n; to++) {
          if (Rules.TOLERANCE.accepts(before[from][to], after[from][to]) == (to == last)) {
            String entry = "result[" + from + "][" + to + "]";
            throw Expect.wrong(
                answer,
                Fact.expected(
                    entry
                        + (to == last ? " is another number than" : " is the same as")
                        + Recording.beforeTheChange(last)),
                Fact.got(entry + " = " + after[from][to] + ", and before = " + before[from][to]));
          }
        }
      }
    }
  }

  @Test
  @Check(
      order = 3,
      id = "one-neuron",
      points = "2",
      hint = 2,
      after = "shape",
      value = "computes a correlation, when there is one neuron only")
  void computesACorrelation(Subject<AllNeuronsRecovery> subject) {
    // With one neuron, or neurons that are all the same, there is no direction to mix up.
    double[][] alone =
        Recording.of(new double[][] {{1, 0, 1, 0, 1}}, new double[][] {{0.5, 0.25, 0.75, 0.5, 2}});
    expectReferenceAtBothSizes(subject, alone);
    expectReference(subject, Recording.repeated(alone, 2, 240));
  }

  @Test
  @Check(
      order = 4,
      id = "size",
      points = "1",
      hint = 1,
      after = "shape",
      value = "finds every correlation, whatever its place")
  void findsEveryCorrelation(Subject<AllNeuronsRecovery> subject) {
    for (double[][] x : List.of(SMALL, Recording.enlarged(SMALL))) {
      Answer<double @Nullable [][]> answer = recoverAll(subject, x);
      double[][] actual = Expect.shape(answer, x.length, x.length);
      Expect.close(
          new Answer<double @Nullable []>(
              "all entries in rising order of " + answer.call(), sorted(actual)),
          sorted(REFERENCE.recoverAll(x)),
          Rules.TOLERANCE);
    }
  }

  @Test
  @Check(
      order = 5,
      id = "direction",
      points = "1",
      hint = 3,
      after = {"shape", "size"},
      value = "has a row per forced neuron and a column per answering one")
  void pointsTheRightWay(Subject<AllNeuronsRecovery> subject) {
    expectReferenceAtBothSizes(subject, SMALL);
  }

  @Test
  @Check(
      order = 6,
      id = "constant-row",
      visibility = Visibility.HIDDEN,
      points = "1",
      hint = 3,
      after = "shape",
      value = "gives NaN for a neuron that was always forced to the same value, and only there")
  void givesNanForAConstantPerturbation(Subject<AllNeuronsRecovery> subject) {
    double[][] small =
        Recording.of(
            new double[][] {{1, 0, 1, 0}, {1, 1, 1, 1}},
            new double[][] {{0.5, 0.25, 0.75, 0.5}, {0.5, 0.25, 1, 2}});
    expectReference(subject, small);
    // 32 trials: of ones that are each divided by 20 and then added up, the mean is not quite 1,
    // and rounding would decide whether the row is constant. Divided by 32 it is.
    expectReference(subject, Recording.repeated(small, 6, 8));
  }

  @Property(tries = 60)
  @Check(
      order = 7,
      id = "any-recording",
      points = "1",
      hint = 3,
      after = "shape",
      value = "is right for any small recording")
  void isRightForAnyRecording(
      @ForAll("recordings") Recording recording, Subject<AllNeuronsRecovery> subject) {
    expectReference(subject, recording.x());
  }

  @Test
  @Check(
      order = 8,
      id = "units",
      visibility = Visibility.HIDDEN,
      points = "1",
      hint = 2,
      after = {"shape", "any-recording"},
      value = "does not depend on the units of the outcomes")
  void doesNotDependOnUnits(Subject<AllNeuronsRecovery> subject) {
    double[][] small = Recording.shuffled(SMALL, subject.dice());
    for (double[][] plain : List.of(small, Recording.enlarged(small))) {
      double[][] scaled = Matrices.copy(plain);
      for (double[] row : scaled) {
        for (int t = 1; t < row.length; t += 2) {
          row[t] = 1024 * row[t] - 512;
        }
      }
      // Multiples and shifts by powers of two are exact, so the correlations are those of the
      // unscaled recording.
      Expect.close(recoverAll(subject, scaled), REFERENCE.recoverAll(plain), Rules.TOLERANCE);
    }
  }

  @Test
  @Check(
      order = 9,
      id = "notebook",
      points = "0.5",
      hint = 3,
      after = {"shape", "any-recording"},
      value = "recovers the notebook's network")
  void isRightOnTheNotebooksRecording(Subject<AllNeuronsRecovery> subject) {
    expectReference(subject, NotebookInputs.perturbedForAll());
  }

  @Test
  @Check(
      order = 10,
      id = "unchanged",
      visibility = Visibility.AFTER_DUE_DATE,
      points = "0.5",
      after = {"shape", "any-recording"},
      value = "leaves its argument as it is")
  void leavesItsArgument(Subject<AllNeuronsRecovery> subject) {
    double[][] before = Recording.shuffled(SMALL, subject.dice());
    expectReferenceAtBothSizes(subject, before);
    double[][] x = Matrices.copy(before);
    Answer<double @Nullable [][]> answer = subject.ask(s -> s.recoverAll(x));
    Expect.close(answer, REFERENCE.recoverAll(before), Rules.TOLERANCE);
    Expect.unchanged(answer, "perturbedX", before, x);
  }

  @Test
  @Check(
      order = 11,
      id = "repeatable",
      visibility = Visibility.HIDDEN,
      points = "0.5",
      after = {"shape", "any-recording"},
      value = "keeps nothing between two calls")
  void keepsNothing(Subject<AllNeuronsRecovery> subject) {
    double[][] x = Recording.shuffled(SMALL, subject.dice());
    expectReferenceAtBothSizes(subject, x);
    double[][] turned = {x[1], x[2], x[0]};
    Answer<double @Nullable [][]> again =
        subject.askAgain(s -> s.recoverAll(Matrices.copy(turned)));
    Expect.close(again, REFERENCE.recoverAll(turned), Rules.TOLERANCE);
    Answer<double @Nullable [][]> third = subject.askAgain(s -> s.recoverAll(Matrices.copy(x)));
    Expect.close(third, REFERENCE.recoverAll(x), Rules.TOLERANCE);
  }

  @Provide
  Arbitrary<Recording> recordings() {
    // Constant outcomes are not graded: rounding decides what comes of them.
    return Recording.arbitrary(3).filter(AllNeuronsRecoveryChecks::everyOutcomeVaries);
  }

  private static boolean everyOutcomeVaries(Recording recording) {
    return Arrays.stream(recording.x())
        .allMatch(
            row -> {
              double first = row[1];
              for (int t = 3; t < row.length; t += 2) {
                if (row[t] != first) {
                  return true;
                }
              }
              return false;
            });
  }

  private static double[] sorted(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).sorted().toArray();
  }

  private static Answer<double @Nullable [][]> recoverAll(
      Subject<AllNeuronsRecovery> subject, double[][] x) {
    return subject.ask(s -> s.recoverAll(Matrices.copy(x)));
  }

  private static void expectReference(Subject<AllNeuronsRecovery> subject, double[][] x) {
    double[][] expected = REFERENCE.recoverAll(x);
    Expect.close(recoverAll(subject, x), expected, Rules.TOLERANCE);
  }

  private static void expectReferenceAtBothSizes(
      Subject<AllNeuronsRecovery> subject, double[][] x) {
    expectReference(subject, x);
    expectReference(subject, Recording.enlarged(x));
  }
}
