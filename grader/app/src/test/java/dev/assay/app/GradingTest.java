package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.ValidScorecards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One run over a class of every kind, in the strongest sandbox of this machine. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradingTest {
  private Results results = new Results(Path.of(""));
  private Ended ended = new Ended(-1, "", "");

  @BeforeAll
  void grade(@TempDir Path temporary) throws Exception {
    Examples examples =
        new Examples(temporary.resolve("class"))
            .handIn("ada", "ada", Examples.FIRST, Examples.SECOND)
            .handIn("lena", "lena", Examples.FIRST)
            .handIn("=1+1", "ada", Examples.FIRST)
            .handIn("@x", "yara", Examples.FIRST)
            .handInArchive("evil.zip", "../" + Examples.FIRST);
    results = new Results(temporary.resolve("out"));
    ended =
        Commands.apart(
            Map.of(),
            "grade",
            examples.folder(),
            "--out",
            results.folder(),
            "--exercise",
            "1",
            "--format",
            "json-lines");
    Assumptions.assumeTrue(ended.code() != 4, ended.err());
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  @Test
  void leavesOneValidScorecardForEachStudent() throws Exception {
    assertThat(results.scorecards()).containsOnlyKeys("1-1", "ada", "evil", "lena", "x");
  }

  @Test
  void leavesEachStudentWhatStudentsMaySee() throws Exception {
    for (String student : results.scorecards().keySet()) {
      String text = Files.readString(results.studentFile(student));
      assertThat(ValidScorecards.violations(text)).isEmpty();
      assertThat(text)
          .doesNotContain("repeatable", "unchanged", "\"seed\"", "after-due-date")
          .contains("2 more were run when it was graded");
    }
    assertThat(results.scorecard("ada").at("/exercises/0/checks")).hasSize(9);
  }

  @Test
  void hasARowForEachStudentAndAColumnForEachCheck() throws Exception {
    Map<String, String> ada = results.row("ada");
    assertThat(results.gradebook()).containsOnlyKeys("1-1", "ada", "evil", "lena", "x");
    assertThat(new ArrayList<>(ada.keySet()))
        .startsWith("student", "name", "state", "points", "maximum", "late_penalty", "adjustment")
        .containsSequence("final", "1", "2", "3.2", "bonus")
        .contains("1/asks-once", "1/size", "2/shape", "3.2/notebook", "bonus/repeatable");
    assertThat(ada)
        .containsEntry("state", "graded")
        .containsEntry("points", "20")
        .containsEntry("final", "20")
        .containsEntry("1", "20")
        .containsEntry("1/size", "3");
    assertThat(results.row("lena"))
        .containsEntry("points", "5")
        .containsEntry("1/one-trial", "3")
        .containsEntry("1/size", "0");
  }

  @Test
  void leavesBlankWhatWasNotGraded() throws Exception {
    assertThat(results.row("ada"))
        .containsEntry("2", "")
        .containsEntry("bonus", "")
        .containsEntry("2/influence", "");
  }

  @Test
  void hasNoNameThatASpreadsheetWouldRun() throws Exception {
    assertThat(results.row("1-1")).containsEntry("name", "'=1+1");
    assertThat(results.row("x")).containsEntry("name", "'@x");
    assertThat(results.gradebook().values())
        .allSatisfy(
            row -> assertThat(row.values()).noneMatch(cell -> cell.matches("[=+@\\t\\r].*")));
  }

  @Test
  void tellsSpreadsheetsHowItsLettersAreWritten() throws Exception {
    byte[] table = Files.readAllBytes(results.folder().resolve("gradebook.csv"));
    assertThat(table).startsWith(0xef, 0xbb, 0xbf, 's', 't', 'u', 'd', 'e', 'n', 't', ',');
  }

  @Test
  void writesDownHowTheRunWasDone() throws Exception {
    JsonNode run = results.run();
    assertThat(run.path("schema").asText()).isEqualTo("assay/run/1");
    assertThat(run.at("/course/id").asText()).isEqualTo("interventions");
    assertThat(run.at("/tool/digest").asText()).startsWith("sha256:");
    assertThat(run.path("seed").asLong()).isEqualTo(results.scorecard("ada").path("seed").asLong());
    assertThat(run.path("exercises")).hasSize(1);
    assertThat(run.path("state").asText()).isEqualTo("finished");
    assertThat(run.path("seconds").asDouble()).isPositive();
    assertThat(run.at("/counts/graded").asInt()).isEqualTo(5);
    assertThat(results.standing("x").path("original").asText()).isEqualTo("@x");
    String level = run.at("/isolation/level").asText().toUpperCase(Locale.ROOT);
    assertThat(Isolation.Level.valueOf(level)).isGreaterThanOrEqualTo(Isolation.Level.LANDLOCK);
    assertThat(run.at("/isolation/probes")).isNotEmpty().allMatch(JsonNode::asBoolean);
    assertThat(run.path("isolation")).isEqualTo(results.scorecard("ada").path("isolation"));
  }

  @Test
  void refusesAnArchiveThatReachesOutAndSaysSo() throws Exception {
    JsonNode evil = results.scorecard("evil");
    assertThat(evil.at("/submission/files")).isEmpty();
    assertThat(evil.at("/submission/notices/0/reason").asText()).isEqualTo("escaping-name");
    assertThat(evil.at("/exercises/0/checks"))
        .isNotEmpty()
        .allMatch(check -> check.path("status").asText().equals("rejected"));
    assertThat(results.standing("evil").path("refused").asText())
        .startsWith("../" + Examples.FIRST + ": ");
    assertThat(results.row("evil")).containsEntry("points", "0");
  }

  @Test
  void tellsProgramsOneObjectOnEachLine() throws Exception {
    List<JsonNode> events = new ArrayList<>();
    for (String line : ended.out().lines().toList()) {
      events.add(new JsonMapper().readTree(line));
    }
    assertThat(events)
        .extracting(event -> event.path("event").asText())
        .containsExactly(
            "run", "submission", "submission", "submission", "submission", "submission", "end");
    assertThat(events.get(0).path("state").asText()).isEqualTo("running");
    assertThat(events.get(0).at("/counts/waiting").asInt()).isEqualTo(5);
    assertThat(events.subList(1, 6))
        .allSatisfy(
            event -> {
              assertThat(event.path("state").asText()).isEqualTo("graded");
              assertThat(results.standing(event.path("id").asText()).path("points"))
                  .isEqualTo(event.path("points"));
            });
    assertThat(events.get(6).path("state").asText()).isEqualTo("finished");
    assertThat(events.get(6).path("counts")).isEqualTo(results.run().path("counts"));
  }
}
