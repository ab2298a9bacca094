package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Final grades, as the program leaves them. */
@Timeout(120)
class FinalGradesTest {
  private static final String CONFIG =
      """
      due: 2026-11-20T23:59:00+01:00
      submitted: times.csv
      late:
        penalty: 10% per day
      students:
        zoe: {extension: 2d}
      """;
  private static final String ADJUSTMENTS =
      """
      # Kept by hand.
      students:
        ada:
          adjust:
            - {points: -1.5, reason: "=copied a loop", by: Eva}
          comments:
            - {file: CausalEffectExercise.java, line: 3, text: Well named.}
        zoe:
          excused: ill
      """;

  @TempDir private Path temporary = Path.of("");
  private Examples examples = new Examples(Path.of(""));
  private Results results = new Results(Path.of(""));

  @BeforeEach
  void handIn() throws Exception {
    examples =
        new Examples(temporary.resolve("class"))
            .handIn("ada", "ada", Examples.FIRST)
            .handIn("lena", "lena", Examples.FIRST)
            .handIn("zoe", "ada", Examples.FIRST);
    results = new Results(temporary.resolve("out"));
    write("grader.yaml", CONFIG);
    write("adjustments.yaml", ADJUSTMENTS);
    write(
        "times.csv", "student,submitted_at\nada,2026-11-21T10:00:00Z\nlena,2026-11-20T20:00:00Z\n");
  }

  @Test
  void standInTheGradebookBesideTheScorecardsThatTheyCameFrom() throws Exception {
    Ended ended = Commands.here(examples.cheaply(results.folder()));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(results.row("ada"))
        .containsEntry("points", "20")
        .containsEntry("late_penalty", "-2")
        .containsEntry("adjustment", "-1.5")
        .containsEntry("final", "16.5");
    assertThat(results.row("lena")).containsEntry("late_penalty", "0").containsEntry("final", "5");
    assertThat(results.row("zoe")).containsEntry("points", "20").containsEntry("final", "");
    assertThat(results.scorecard("ada").at("/totals/points").asInt()).isEqualTo(20);
    assertThat(ended.out()).contains("Nothing says when zoe handed in");
    JsonNode grades = new JsonMapper().readTree(results.folder().resolve("grades.json").toFile());
    assertThat(grades.at("/students/0/chain/1/text").asText())
        .isEqualTo("11 h 1 min late: 1 started day at 10% each");
    assertThat(grades.at("/students/0/comments/0/line").asInt()).isEqualTo(3);
    assertThat(grades.at("/students/2/due").asText()).isEqualTo("2026-11-22T23:59+01:00");
    assertThat(violations(grades.toString())).isEmpty();
  }

  @Test
  void followTheFilesWithoutAnotherGradingAndNoGradingTouchesTheFiles() throws Exception {
    Commands.here(examples.cheaply(results.folder()));
    var times = results.times();
    write("grader.yaml", CONFIG.replace("2026-11-20", "2026-11-30"));
    Commands.here(examples.cheaply(results.folder()));
    assertThat(results.row("ada"))
        .containsEntry("late_penalty", "0")
        .containsEntry("final", "18.5");
    assertThat(results.times()).isEqualTo(times);
    Commands.here(examples.cheaply(results.folder(), "--force"));
    assertThat(results.row("ada")).containsEntry("final", "18.5");
    assertThat(temporary.resolve("adjustments.yaml")).hasContent(ADJUSTMENTS);
  }

  @Test
  void areNotMadeFromAFileThatIsNotInOrderAndNothingIsGraded() throws Exception {
    write("grader.yaml", CONFIG.replace("10% per day", "ten"));
    Ended ended = Commands.here(examples.cheaply(results.folder()));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("grader.yaml:4:12: late.penalty must be none, or a percentage")
        .contains("Nothing was graded or written.");
    assertThat(results.folder()).doesNotExist();
  }

  @Test
  void areNotMadeFromOneOfTwoFiles() throws Exception {
    Path inResults = results.folder().resolve("adjustments.yaml");
    Files.createDirectories(results.folder());
    Files.writeString(inResults, ADJUSTMENTS);
    Ended ended = Commands.here(examples.cheaply(results.folder()));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("There are two files adjustments.yaml", "--adjust");
    Ended chosen = Commands.here(examples.cheaply(results.folder(), "--adjust", inResults));
    assertThat(chosen.code()).as(chosen.err()).isZero();
  }

  @Test
  void needNoFilesAtAll() throws Exception {
    for (String name : new String[] {"grader.yaml", "adjustments.yaml", "times.csv"}) {
      Files.delete(temporary.resolve(name));
    }
    Ended missing =
        Commands.here(examples.cheaply(results.folder(), "--config", temporary.resolve("no.yaml")));
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("--config: there is no file");
    Commands.here(examples.cheaply(results.folder()));
    assertThat(results.row("ada")).containsEntry("late_penalty", "0").containsEntry("final", "20");
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(temporary.resolve(name), text);
  }

  private static List<String> violations(String json) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(Assay.class.getResourceAsStream("finals/grades-1.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
