package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What each known mistake costs, and which check says so first.
 *
 * <p>A single mistake in an otherwise right submission: its exercise gets these points, the others
 * all of theirs. Read the table as a teacher: half of the task right, about half of the points; an
 * answer that is no answer, none.
 */
class MisconceptionPointsTest {
  /** Exercise, misconception, points, and the first check that does not pass. */
  private static final String TABLE = "misconception-points.txt";

  @Test
  void everyMisconceptionCostsWhatATeacherWouldTakeOff() throws IOException {
    String actual =
        Misconceptions.all().stream()
            .map(
                misconception ->
                    row(
                        misconception,
                        Graded.with(
                            Map.of(misconception.contract(), misconception.implementation()))))
            .collect(Collectors.joining("\n", "", "\n"));
    // Beside the expected table, so that a change can be read as a difference of two files.
    Files.writeString(Path.of(System.getProperty("basedir"), "target", TABLE), actual);
    try (InputStream expected = MisconceptionPointsTest.class.getResourceAsStream(TABLE)) {
      assertThat(expected).as(TABLE).isNotNull();
      assertThat(actual).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String row(Misconception<?> misconception, Scorecard scorecard) {
    List<ExerciseCard> hit =
        scorecard.exercises().stream()
            .filter(card -> card.state() != ExerciseCard.State.COMPLETE)
            .toList();
    assertThat(hit).as("the exercises that %s costs points", misconception.id()).hasSize(1);
    ExerciseCard card = hit.get(0);
    String first =
        card.checks().stream()
            .filter(check -> !check.status().equals("passed"))
            .findFirst()
            .map(CheckCard::id)
            .orElseThrow();
    return "%-6s %-32s %5s  %s"
        .formatted(card.id(), misconception.id(), card.points().toPlainString(), first);
  }
}
