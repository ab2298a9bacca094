package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each known mistake costs points, is named, and costs what the table in the docs says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisconceptionMatrixTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
  private static final String FILE = "misconceptions.md";

  private static final int SEEDS = 20;

  private final MisconceptionMatrix matrix = MisconceptionMatrix.graded();

  @Test
  void theTableInTheDocsIsTrue() throws IOException {
    String actual = matrix.markdown();
    Files.writeString(MODULE.resolve("target").resolve(FILE), actual);
    assertThat(actual)
        .as("to accept: cp grader/checks/target/%s grader/docs/%s", FILE, FILE)
        .isEqualTo(Files.readString(MODULE.resolve("../docs").resolve(FILE)));
  }

  @Test
  void everyMisconceptionCostsPointsAndIsNamed() {
    assertThat(matrix.rows())
        .allSatisfy(
            row -> {
              assertThat(row.card().state()).as(row.id()).isEqualTo(State.INCOMPLETE);
              assertThat(row.card().misconception())
                  .as("%s of exercise %s", row.id(), row.exercise())
                  .map(MisconceptionCard::id)
                  .contains(row.id());
            });
  }

  /**
   * A mistake is looked for when some check fails. If an example fails, which has no seed, that is
   * so with every seed; and the questions of a diagnosis have none either. So the names above are
   * the names with any seed.
   */
  @Test
  void everyMisconceptionFailsACheckThatHasNoSeed() {
    assertThat(matrix.rows())
        .allSatisfy(
            row ->
                assertThat(row.card().checks())
                    .as(row.id())
                    .anyMatch(
                        check ->
                            check.kind().equals("example")
                                && List.of("wrong", "crashed").contains(check.status())));
  }

  /** What follows from the test above, tried where grading is quick: on exercise 1. */
  @ParameterizedTest
  @ValueSource(strings = {"sign-swapped", "asks-in-the-loop", "absolute-value"})
  void isNamedWithTwentySeeds(String id) {
    Misconception<CausalEffect> mistake =
        Misconceptions.causalEffect().mistakes().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow();
    for (long seed = 1; seed <= SEEDS; seed++) {
      assertThat(Graded.alone(CausalEffect.class, mistake.implementation(), seed).misconception())
          .as("with seed %s", seed)
          .map(MisconceptionCard::id)
          .contains(id);
    }
  }
}
