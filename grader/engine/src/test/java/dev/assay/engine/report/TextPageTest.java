package dev.assay.engine.report;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.simulation;
import static dev.assay.engine.scorecard.ScorecardMother.untouched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.ScorecardMother;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.api.Test;

/** Whole pages, as a student reads them. */
class TextPageTest {
  private static final Outcome PASSED = Outcome.passed();
  private static final Outcome LEFT_OUT = Outcome.of(Status.NOT_SELECTED);
  private static final ExerciseCard FIRST = causalEffect(PASSED, PASSED);
  private static final ExerciseCard BONUS = bonus(PASSED);

  @Test
  void aFreshCheckoutSaysWhereToStart() {
    assertThat(Pages.ascii(ScorecardMother.freshCheckout()))
        .isEqualTo(
            """
            Assay: A small course                                                                0 of 100 points

              1      Causal effect of A on B  [....................]  0 / 20  not attempted
              2      Simulate a network       [....................]  0 / 80  not attempted
              bonus  Recover all neurons      [....................]  0 / 10  not attempted

            Nothing is attempted yet. Start with exercise 1: Causal effect of A on B.
                because     The exercise class says: still to be written
                read        exercises/lessons/1.md
                write       your code in the file below, where it says TODO
                run         mvn test -Dexercise=1

            Open next: exercises/src/main/java/course/Exercise1.java
            """);
  }

  @Test
  void halfDoneSaysWhatToFixFirst() {
    Outcome wrong =
        Outcome.of(
                Status.WRONG,
                Fact.called("estimate(neuronB, new double[] {0, 0, 0}, new double[] {1, 1, 1})"),
                Fact.expected("result = 3"),
                Fact.got("result = 2.000001"),
                Fact.difference("0.999999"),
                Fact.tolerance(
                    "0.000001 of the expected number, near zero 0.000000001; any order will do"))
            .printing("n = 3\nmean = 2.000001\n", false);
    assertThat(
            Pages.ascii(
                scorecard(
                    causalEffect(PASSED, wrong),
                    simulation(untouched(), untouched()),
                    bonus(untouched()))))
        .isEqualTo(
            """
            Assay: A small course                                                                5 of 100 points

              1      Causal effect of A on B  [#####...............]  5 / 20  1 of 2 checks pass
              2      Simulate a network       [....................]  0 / 80  not attempted
              bonus  Recover all neurons      [....................]  0 / 10  not attempted

            Fix first, in exercise 1 (Causal effect of A on B):
                check       finds the size of the effect, whatever its sign
                status      wrong: the answer is not the right one
                called      estimate(neuronB, new double[] {0, 0, 0}, new double[] {1, 1, 1})
                expected    result = 3
                got         result = 2.000001
                difference  0.999999
                tolerance   0.000001 of the expected number, near zero 0.000000001; any order will do
                lost        15 points
                hint 1      Which two experiments can you perform, and what do you compare afterwards?
                read        exercises/lessons/1.md

            Your code printed during this check:
                | n = 3
                | mean = 2.000001

            Open next: exercises/src/main/java/course/Exercise1.java
            """);
  }

  @Test
  void aKnownMistakeIsNamedAfterTheFactsAndItsPageIsTheOneLink() {
    Outcome wrong = Outcome.of(Status.WRONG, Fact.expected("3"), Fact.got("-3"));
    ExerciseCard mistaken =
        ScorecardMother.mistaken(
            causalEffect(PASSED, wrong),
            "sign-swapped",
            "The size is right but the sign is not: which condition is subtracted from which?");
    assertThat(Pages.ascii(scorecard(mistaken, simulation(PASSED, PASSED), BONUS)))
        .endsWith(
            """
                lost        15 points
                likely      The size is right but the sign is not: which condition is subtracted from which?
                hint 1      Which two experiments can you perform, and what do you compare afterwards?
                read        exercises/lessons/mistakes/sign-swapped.md

            Open next: exercises/src/main/java/course/Exercise1.java
            """);
  }

  @Test
  void everythingCompleteSaysSo() {
    assertThat(Pages.ascii(ScorecardMother.complete()))
        .isEqualTo(
            """
            Assay: A small course                                            110 of 100 points, 10 of them bonus

              1      Causal effect of A on B  [####################]  20 / 20  complete
              2      Simulate a network       [####################]  80 / 80  complete
              bonus  Recover all neurons      [####################]  10 / 10  complete

            Every exercise is complete, the bonus too: 5 of 5 checks pass. Well done.
            """);
  }

  @Test
  void aSelectionNeverSoundsLikeTheWholeCourse() {
    assertThat(Pages.ascii(scorecard(FIRST, simulation(LEFT_OUT, LEFT_OUT), bonus(LEFT_OUT))))
        .isEqualTo(
            """
            Assay: A small course                                          20 of 20 points, 2 exercises left out

              1      Causal effect of A on B  [####################]  20 / 20  complete
              2      Simulate a network                                - / 80  left out
              bonus  Recover all neurons                               - / 10  left out

            2 of 2 selected checks pass. 2 exercises left out: run mvn test for the whole course.
            """);
  }

  @Test
  void aCompileErrorSaysWhereItIsAndNothingAboutChecks() {
    Outcome error =
        Outcome.of(
            Status.COMPILE_ERROR,
            Fact.called("simulate(new double[][] {{0}}, 3, 7)"),
            Fact.line("Exercise2.java:14:18"),
            Fact.got("';' expected"),
            Fact.note("The line is: int steps = 1"));
    assertThat(Pages.ascii(scorecard(FIRST, simulation(error, error), BONUS)))
        .isEqualTo(
            """
            Assay: A small course                                             30 of 100 points, 10 of them bonus

              1      Causal effect of A on B  [####################]  20 / 20  complete
              2      Simulate a network       [....................]   0 / 80  0 of 2 checks pass
              bonus  Recover all neurons      [####################]  10 / 10  complete

            Fix first: exercise 2 (Simulate a network) can't be checked as it is.
                status      compile-error: the class does not compile
                line        Exercise2.java:14:18
                got         ';' expected
                note        The line is: int steps = 1
                lost        80 points, which is the whole exercise

            Open next: exercises/src/main/java/course/Exercise2.java
            """);
  }

  @Test
  void aTimeoutSaysWhichCallHung() {
    Outcome hung =
        Outcome.of(
            Status.TIMEOUT,
            Fact.called("simulate(new double[][] {{0}}, 3, 7)"),
            Fact.got("no answer within 2 s of processor time or 10 s in all"),
            Fact.note("Look for a loop that never ends."));
    Outcome waits = Outcome.of(Status.SKIPPED, Fact.note("Waits for the check \"x\"."));
    assertThat(
            Pages.ascii(
                scorecard(
                    FIRST,
                    simulation(hung.printing("again\n".repeat(1000), true), waits),
                    bonus(untouched()))))
        .isEqualTo(
            """
            Assay: A small course                                                               20 of 100 points

              1      Causal effect of A on B  [####################]  20 / 20  complete
              2      Simulate a network       [....................]   0 / 80  0 of 2 checks pass
              bonus  Recover all neurons      [....................]   0 / 10  not attempted

            Fix first, in exercise 2 (Simulate a network):
                check       starts at zero
                status      timeout: no answer within the time limit
                called      simulate(new double[][] {{0}}, 3, 7)
                got         no answer within 2 s of processor time or 10 s in all
                note        Look for a loop that never ends.
                lost        20 points here, 80 points in the whole exercise
                hint 1      Do one step by hand: first the input, then the noise, then the sigmoid.
                read        exercises/lessons/2.md

            Your code printed during this check:
                | again
                | again
                | again
                | again
                | again
                (and more)

            Open next: exercises/src/main/java/course/Exercise2.java
            """);
  }

  @Test
  void theGradersOwnFailureIsNotTheStudents() {
    Outcome ours = Outcome.of(Status.GRADER_ERROR, Fact.note("The check itself failed: oh"));
    assertThat(Pages.ascii(scorecard(FIRST, simulation(PASSED, ours), BONUS)))
        .isEqualTo(
            """
            Assay: A small course                                             50 of 100 points, 10 of them bonus

              1      Causal effect of A on B  [####################]  20 / 20  complete
              2      Simulate a network       [#####...............]  20 / 80  1 of 2 checks pass
              bonus  Recover all neurons      [####################]  10 / 10  complete

            The grader itself failed in 1 check. It is not your fault; tell your instructor:
                check       adds the right noise to every neuron
                note        The check itself failed: oh

            4 of 4 checks that could be run pass. There is nothing for you to fix.
            """);
  }
}
