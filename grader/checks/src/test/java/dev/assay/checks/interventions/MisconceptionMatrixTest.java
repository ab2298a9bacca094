package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.scorecard.MisconceptionCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each known mistake costs points, is named, and costs what the table in the docs says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisconceptionMatrixTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
  private static final String FILE = "misconceptions.md";

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
}
