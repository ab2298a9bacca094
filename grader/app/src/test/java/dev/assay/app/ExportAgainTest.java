package dev.assay.app;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.complete;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.simulation;
import static dev.assay.engine.scorecard.ScorecardMother.untouched;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second export into the same folder leaves nothing there that is no longer true. */
@Timeout(60)
class ExportAgainTest {
  @TempDir private Path temporary;
  private Exports exports = Exports.in(Path.of(""));

  @BeforeEach
  void aClassOfTwo() throws IOException {
    exports = Exports.in(temporary);
    exports.put("ada", complete());
    exports.put("ben", complete());
  }

  /** What is left of somebody whom the grader failed on, and what of somebody whom it graded. */
  @ParameterizedTest
  @CsvSource({
    "codio, '', form.txt",
    "lti-ags, '', score.json",
    "classroom50, release-body.md, release-body.md result.json",
    "artemis-feedback, customFeedbacks/grader.json, "
        + "customFeedbacks/1--asks-once.json customFeedbacks/1--size.json "
        + "customFeedbacks/2--noise.json customFeedbacks/2--starts-at-zero.json "
        + "customFeedbacks/bonus--correlation.json",
    "gradescope, results.json, results.json",
  })
  void noOlderResultStaysBesideAFailureAndNoFailureBesideAResult(
      String format, String failure, String result) throws IOException {
    export(format);
    assertThat(filesOf("ada")).containsExactly(result.split(" "));
    exports.put("ada", failed());
    Ended ended = export(format);
    assertThat(ended.code()).isEqualTo(ExitCode.GRADER_FAULT.code());
    assertThat(String.join(" ", filesOf("ada"))).isEqualTo(failure);
    assertThat(filesOf("ben")).containsExactly(result.split(" "));
    exports.put("ada", complete());
    assertThat(export(format).code()).isZero();
    assertThat(filesOf("ada")).containsExactly(result.split(" "));
  }

  @Test
  void theSameForASingleScorecard() throws IOException {
    Path out = exports.out();
    Path card = exports.results().file("ada");
    assertThat(Commands.here("export", card, "-f", "codio", "-o", out).code()).isZero();
    assertThat(out.resolve("form.txt")).exists();
    exports.put("ada", failed());
    assertThat(Commands.here("export", card, "-f", "codio", "-o", out).code()).isEqualTo(3);
    assertThat(out.resolve("form.txt")).doesNotExist();
  }

  /** A scorecard stays when a later submission could not be graded: it is not that one's. */
  @ParameterizedTest
  @CsvSource({"failed, the grader failed on it", "waiting, the run ended before it"})
  void aScorecardOfWhatWasHandedInBeforeIsNoGrade(String state, String why) throws IOException {
    export("codio");
    String run =
        "{\"students\": [{\"id\": \"ada\", \"state\": \"%s\"},"
            + " {\"id\": \"ben\", \"state\": \"kept\"}]}";
    Files.writeString(exports.results().folder().resolve("run.json"), run.formatted(state));
    Ended ended = export("codio");
    assertThat(ended.code()).isEqualTo(ExitCode.GRADER_FAULT.code());
    assertThat(ended.err()).contains("No grade was exported for ada: " + why + ".");
    assertThat(filesOf("ada")).isEmpty();
    assertThat(filesOf("ben")).containsExactly("form.txt");
    export("canvas-csv");
    assertThat(Files.readString(exports.out().resolve("canvas.csv")))
        .contains("ben")
        .doesNotContain("ada");
    Path results = exports.results().folder();
    assertThat(
            Commands.here("export", results, "-f", "codio", "-o", exports.out(), "--only", "ben")
                .code())
        .isZero();
  }

  @Test
  void aRecordOfTheRunThatIsTornStopsIt() throws IOException {
    Files.writeString(exports.results().folder().resolve("run.json"), "{\"students\": [");
    Ended ended = export("codio");
    assertThat(ended.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(ended.err()).contains("run.json, which says whose scorecards are up to date");
    assertThat(exports.out()).doesNotExist();
  }

  @Test
  void whatNobodyExportedStays() throws IOException {
    export("codio");
    Path mine = Files.writeString(exports.out().resolve("ada").resolve("notes.txt"), "mine");
    exports.put("ada", failed());
    export("codio");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aStaleResultThatCannotBeRemovedIsAnErrorThatNamesIt() throws IOException {
    Path file = exports.out().resolve("ada").resolve("form.txt");
    // No file, so that nobody can remove it just so, whoever runs this.
    Files.createDirectories(file);
    Files.writeString(file.resolve("in the way"), "");
    exports.put("ada", failed());
    Ended ended = export("codio");
    assertThat(ended.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(ended.err()).contains(file.toString(), "no longer true", "Remove it");
  }

  @Test
  void aGradebookRefusesPointsOutOfDifferentMaxima() throws IOException {
    exports.put("ben", scorecard(causalEffect(Outcome.passed(), Outcome.passed())));
    Ended ended = export("canvas-csv");
    assertThat(ended.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(ended.err())
        .contains("20 points: ben", "100 points: ada", "--only", "Nothing was exported.");
    assertThat(exports.out()).doesNotExist();
    assertThat(
            Commands.here(
                    "export",
                    exports.results().folder(),
                    "-f",
                    "canvas-csv",
                    "-o",
                    exports.out(),
                    "--only",
                    "ben")
                .code())
        .isZero();
  }

  private Ended export(String format) {
    return Commands.here("export", exports.results().folder(), "-f", format, "-o", exports.out());
  }

  private static Scorecard failed() {
    Outcome broken = Outcome.of(Status.GRADER_ERROR, Fact.note("No space left on device"));
    return scorecard(
        causalEffect(Outcome.passed(), broken),
        simulation(Outcome.passed(), Outcome.passed()),
        bonus(untouched()));
  }

  private List<String> filesOf(String id) throws IOException {
    Path folder = exports.out().resolve(id);
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
