package dev.assay.app;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.complete;
import static dev.assay.engine.scorecard.ScorecardMother.freshCheckout;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.untouched;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Format;
import dev.assay.formats.Formats;
import dev.assay.formats.Setting;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Exports of scorecards that lie in a folder of results. */
@Timeout(60)
class ExportCommandTest {
  private static final String FILE = "results.json";

  @TempDir private Path temporary;
  private Exports exports = Exports.in(Path.of(""));

  @BeforeEach
  void aClassOfTwo() throws IOException {
    exports = Exports.in(temporary);
    exports.put("ada", complete());
    exports.put("ben", freshCheckout());
  }

  @Test
  void writesAFolderForEachStudentOfAClass() throws IOException {
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(exports.files()).containsExactly("ada/results.json", "ben/results.json");
    assertThat(points(exports.out().resolve("ada").resolve(FILE))).isEqualTo("110");
    assertThat(points(exports.out().resolve("ben").resolve(FILE))).isEqualTo("0");
  }

  @Test
  void writesASingleScorecardRightIntoTheFolder() throws IOException {
    Path elsewhere = temporary.resolve("any name at all.txt");
    Files.copy(exports.results().file("ada"), elsewhere);
    Ended ended = Exports.of(elsewhere, "--out", exports.out());
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(exports.files()).containsExactly(FILE);
  }

  @Test
  void printsASingleFileAndNothingElse() throws IOException {
    Ended ended = Exports.of(exports.results().file("ada"), "--out", "-");
    Exports.of(exports.results().file("ada"), "--out", exports.out());
    assertThat(ended.out()).isEqualTo(Files.readString(exports.out().resolve(FILE)));
    Ended one = Exports.of(exports.results().folder(), "--out", "-", "--only", "ada");
    assertThat(one.out()).isEqualTo(ended.out());
    Ended two = Exports.of(exports.results().folder(), "--out", "-");
    assertThat(two.err()).contains("There are 2 files").contains("--only");
    assertThat(two.out()).isEmpty();
    assertThat(two.code()).isEqualTo(2);
  }

  @Test
  void writesTheStudentsThatAreNamed() throws IOException {
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out(), "--only", "ben");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(exports.files()).containsExactly("ben/results.json");
  }

  @Test
  void replacesWhatIsThereAsAWholeAndLeavesNothingElse() throws IOException {
    Files.createDirectories(exports.out().resolve("ada"));
    Files.writeString(exports.out().resolve("ada").resolve(FILE), "an older result");
    Files.writeString(
        exports.out().resolve("ada").resolve(FILE + ".unfinished"), "of a run that was killed");
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(exports.files()).containsExactly("ada/results.json", "ben/results.json");
    assertThat(points(exports.out().resolve("ada").resolve(FILE))).isEqualTo("110");
  }

  @Test
  void aFailureOfTheGraderGetsNoGradeAndEndsWith3() throws IOException {
    Outcome failed = Outcome.of(Status.GRADER_ERROR, Fact.note("No space left on device"));
    exports.put("cyd", scorecard(causalEffect(Outcome.passed(), failed), bonus(untouched())));
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.err())
        .isEqualTo(
            """
            No grade was exported for cyd: the grader failed on it.
            Run "assay grade" again, and then this.
            """);
    assertThat(ended.code()).isEqualTo(3);
    assertThat(exports.files())
        .containsExactly("ada/results.json", "ben/results.json", "cyd/results.json");
    assertThat(Files.readString(exports.out().resolve("cyd").resolve(FILE)))
        .contains("The grader failed on 1 of 3 checks.")
        .contains("whatever number stands here is no grade")
        .doesNotContain("1/size");
  }

  @Test
  void needsNoCourse() throws Exception {
    Path target = Path.of(System.getProperty("basedir", "."), "target");
    List<Path> jars;
    try (Stream<Path> within = Files.list(target.resolve("classes/lib"))) {
      jars = within.toList();
    }
    List<Path> without =
        jars.stream()
            .filter(
                jar ->
                    !jar.getFileName().toString().matches("assay-(checks|exercises|solutions)-.*"))
            .toList();
    assertThat(without).hasSizeLessThan(jars.size());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Stream.concat(Stream.of(target.resolve("assay.jar")), without.stream())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)),
                Assay.class.getName(),
                "export",
                exports.results().folder().toString(),
                "--format",
                "gradescope",
                "--out",
                exports.out().toString())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(exports.files()).containsExactly("ada/results.json", "ben/results.json");
  }

  @Test
  void aClassFormatIsOneFileAndLeavesOutWhomTheGraderFailedOn() throws IOException {
    Outcome failed = Outcome.of(Status.GRADER_ERROR, Fact.note("No space left on device"));
    exports.put("cyd", scorecard(causalEffect(Outcome.passed(), failed), bonus(untouched())));
    Ended ended =
        Commands.here(
            "export",
            exports.results().folder(),
            "-f",
            "moodle-csv",
            "--set",
            "item=H=1",
            "-o",
            exports.out());
    assertThat(ended.code()).isEqualTo(3);
    assertThat(exports.files()).containsExactly("moodle.csv");
    assertThat(Files.readString(exports.out().resolve("moodle.csv")))
        .contains("Username,H=1,", "\nada,110,", "\nben,0,")
        .doesNotContain("cyd");
  }

  @Test
  void countsWhatStudentsSeeIfAskedTo() throws IOException {
    String shown = "\"visibility\" : \"visible\"";
    String text = Files.readString(exports.results().file("ada"));
    // The first check, of 5 points, is hidden from now on.
    Files.writeString(
        exports.results().file("ada"),
        text.replaceFirst(Pattern.quote(shown), "\"visibility\" : \"after-due-date\""));
    assertThat(Files.readString(exports.results().file("ada"))).isNotEqualTo(text);
    List<String> rows = new ArrayList<>();
    for (String words : List.of("--score all", "--score visible", "--score visible --past-due")) {
      Object[] command =
          ("export " + exports.results().file("ada") + " -f moodle-csv -o - " + words).split(" ");
      rows.add(Commands.here(command).out().lines().toList().get(1));
    }
    assertThat(rows.get(0)).startsWith("ada,110,\"110 of 100 points");
    assertThat(rows.get(1)).startsWith("ada,105,\"105 of 95 visible points");
    assertThat(rows.get(2)).startsWith("ada,110,\"110 of 100 ");
  }

  @Test
  void listsEveryFormatAndEverySetting() {
    Ended ended = Commands.here("export", "--list");
    assertThat(ended.code()).isZero();
    for (Format format : Formats.all()) {
      assertThat(ended.out()).containsPattern("(?m)^" + format.name() + " +\\S");
      for (Setting setting : format.settings()) {
        assertThat(ended.out()).contains("--set " + setting.name() + "=", setting.description());
      }
    }
  }

  private static String points(Path file) throws IOException {
    return new JsonMapper().readTree(file.toFile()).path("score").asText();
  }
}
