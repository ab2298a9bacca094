package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.checkout.Exit;
import dev.assay.engine.scorecard.CheckCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that is wrong in ways that no example shows: the page has facts, and stays a page. */
class BadCodeTest {
  private static final int PAGE = 60;

  @TempDir private Path temporary;
  private Path submission = Path.of(".");

  @BeforeEach
  void makeFolder() throws IOException {
    submission = Files.createDirectory(temporary.resolve("submission"));
  }

  @Test
  void aFileThatDoesNotCompileCostsNoOther() throws IOException {
    Stub.CAUSAL_EFFECT.copy("ada", submission);
    Stub.NETWORK_SIMULATION.write(submission, "return new double[0][0]");
    Example graded = Example.graded(submission, "", temporary);
    assertThat(graded.exit()).isEqualTo(Exit.RED);
    assertThat(graded.page()).contains("NetworkSimulationExercise.java:6:28", "';' expected");
    assertThat(graded.firstProblem("2").status()).isEqualTo("compile-error");
    assertThat(graded.exercise("1").points()).isEqualByComparingTo("18");
    assertThat(graded.exercise("2").points()).isZero();
  }

  @Test
  void aMillionLinesDoNotFillThePage() throws IOException {
    Stub.CAUSAL_EFFECT.write(
        submission, "System.out.print(\"line\\n\".repeat(1_000_000)); return Double.NaN;");
    Example graded = Example.graded(submission, "1", temporary);
    assertThat(graded.exit()).isEqualTo(Exit.RED);
    assertThat(graded.page().lines()).hasSizeLessThan(PAGE);
    assertThat(graded.page()).contains("    | line\n", "(and more)");
    assertThat(graded.firstProblem("1").output())
        .hasValueSatisfying(output -> assertThat(output.truncated()).isTrue());
  }

  @Test
  void strangeResultsAreFacts() throws IOException {
    Stub.CAUSAL_EFFECT.write(
        submission,
        "neuronB.respond(activityOne); neuronB.respond(activityZero); return Double.NaN;");
    Stub.NETWORK_SIMULATION.write(
        submission,
        "double[][] x = new double[connectivity.length][timesteps];"
            + " x[x.length - 1] = new double[timesteps + 1]; return x;");
    Stub.SINGLE_NEURON.write(submission, "return new double[perturbedX.length + 2];");
    Stub.ALL_NEURONS.write(submission, "return null;");
    Example graded = Example.graded(submission, "", temporary);
    assertThat(graded.exit()).isEqualTo(Exit.RED);
    assertThat(got(graded, "1")).contains("NaN");
    assertThat(got(graded, "2")).contains("rows of different lengths");
    assertThat(got(graded, "3.2")).contains("an array of 4 numbers");
    assertThat(got(graded, "bonus")).contains("null");
    assertThat(graded.json()).doesNotContain("java.base", "\\tat ", "grader-error");
    assertThat(graded.page()).contains("Fix first, in exercise 1").doesNotContain("\tat ");
  }

  /** What the first check that did not pass says it got; it is wrong, not crashed. */
  private static String got(Example graded, String exercise) {
    CheckCard check = graded.firstProblem(exercise);
    assertThat(check.status()).isEqualTo("wrong");
    return check.facts().stream()
        .filter(fact -> fact.label().equals("got"))
        .map(CheckCard.FactCard::text)
        .findFirst()
        .orElseThrow();
  }
}
