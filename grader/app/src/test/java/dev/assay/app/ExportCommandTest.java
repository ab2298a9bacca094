package dev.assay.app;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.complete;
import static dev.assay.engine.scorecard.ScorecardMother.freshCheckout;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.untouched;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.scorecard.StudentView;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Format;
import dev.assay.formats.Formats;
import dev.assay.formats.Setting;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of scorecards that lie in a folder of results. */
@Timeout(60)
class ExportCommandTest {
  private static final String FILE = "results.json";

  @TempDir private Path temporary;
  private Results results = new Results(Path.of(""));
  private Path out = Path.of("");

  @BeforeEach
  void aClassOfTwo() throws IOException {
    results = new Results(temporary.resolve("results"));
    out = temporary.resolve("out");
    put("ada", complete());
    put("ben", freshCheckout());
  }

  @Test
  void writesAFolderForEachStudentOfAClass() throws IOException {
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(files()).containsExactly("ada/results.json", "ben/results.json");
    assertThat(points(out.resolve("ada").resolve(FILE))).isEqualTo("110");
    assertThat(points(out.resolve("ben").resolve(FILE))).isEqualTo("0");
  }

  @Test
  void writesASingleScorecardRightIntoTheFolder() throws IOException {
    Path elsewhere = temporary.resolve("any name at all.txt");
    Files.copy(results.file("ada"), elsewhere);
    Ended ended = export(elsewhere, "--out", out);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(files()).containsExactly(FILE);
  }

  @Test
  void printsASingleFileAndNothingElse() throws IOException {
    Ended ended = export(results.file("ada"), "--out", "-");
    export(results.file("ada"), "--out", out);
    assertThat(ended.out()).isEqualTo(Files.readString(out.resolve(FILE)));
    Ended one = export(results.folder(), "--out", "-", "--only", "ada");
    assertThat(one.out()).isEqualTo(ended.out());
    Ended two = export(results.folder(), "--out", "-");
    assertThat(two.err()).contains("There are 2 files").contains("--only");
    assertThat(two.out()).isEmpty();
    assertThat(two.code()).isEqualTo(2);
  }

  @Test
  void writesTheStudentsThatAreNamed() throws IOException {
    Ended ended = export(results.folder(), "--out", out, "--only", "ben");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(files()).containsExactly("ben/results.json");
  }

  @Test
  void replacesWhatIsThereAsAWholeAndLeavesNothingElse() throws IOException {
    Files.createDirectories(out.resolve("ada"));
    Files.writeString(out.resolve("ada").resolve(FILE), "an older result");
    Files.writeString(out.resolve("ada").resolve(FILE + ".unfinished"), "of a run that was killed");
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(files()).containsExactly("ada/results.json", "ben/results.json");
    assertThat(points(out.resolve("ada").resolve(FILE))).isEqualTo("110");
  }

  @Test
  void aFailureOfTheGraderGetsNoGradeAndEndsWith3() throws IOException {
    Outcome failed = Outcome.of(Status.GRADER_ERROR, Fact.note("No space left on device"));
    put("cyd", scorecard(causalEffect(Outcome.passed(), failed), bonus(untouched())));
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.err())
        .isEqualToIgnoringNewLines(
            "The grader itself failed on cyd: no grade was exported for it. Run \"assay grade\""
                + " again, and then this.");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(files()).containsExactly("ada/results.json", "ben/results.json", "cyd/results.json");
    assertThat(Files.readString(out.resolve("cyd").resolve(FILE)))
        .contains("The grader failed on 1 of 3 checks.")
        .contains("whatever number stands here is no grade")
        .doesNotContain("1/size");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --format gradscope    | There is no format "gradscope". Did you mean gradescope? There are:
          --format zzz          | There is no format "zzz". There are:
          --set colour=red      | The format gradescope has no setting "colour". It has
          --set colour          | --set
          --score some          | --score is one of [all, visible], and not "some".
          --only ada,zoe        | There is no scorecard of zoe in
          """)
  void endsWith2ForWordsThatMeanNothing(String words, String says) {
    Object[] more =
        words.startsWith("--format") ? new Object[0] : new Object[] {"-f", "gradescope"};
    Ended ended =
        Commands.here(
            Stream.of(
                    Stream.of("export", results.folder(), "--out", out),
                    Stream.of(more),
                    Stream.of((Object[]) words.split(" ")))
                .flatMap(each -> each)
                .toArray());
    assertThat(ended.err()).contains(says);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void endsWith2ForWhatIsNotThere() throws IOException {
    Path missing = temporary.resolve("result");
    assertThat(export(missing, "--out", out).err())
        .isEqualToIgnoringNewLines("There is no folder or scorecard at " + missing + ".");
    Path empty = Files.createDirectory(missing);
    assertThat(export(empty, "--out", out).err())
        .contains("There is no folder " + empty.resolve("scorecards"));
    Files.createDirectory(empty.resolve("scorecards"));
    assertThat(export(empty, "--out", out).err()).contains("There is no scorecard in " + empty);
    assertThat(export(results.folder()).err()).contains("Say where the result goes with --out");
    assertThat(Commands.here("export", "--format", "gradescope").err())
        .contains("Name a scorecard");
    assertThat(Commands.here("export", results.folder()).err())
        .contains("Say which format with --format. There are: ");
    assertThat(export(results.file("ada"), "--out", out, "--only", "ada").err())
        .contains("--only chooses among a folder of results");
    assertThat(export(missing, "--out", out).code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SCHEMA  | is a scorecard of another version of this program: it says "assay/scorecard/0"
          GARBAGE | is no scorecard: it is not JSON
          EMPTY   | is no scorecard: it does not say "schema": "assay/scorecard/1"
          TORN    | is no scorecard: it is not JSON
          """)
  void endsWith5AndWritesNothingIfOneIsNoScorecard(Damage damage, String says) throws IOException {
    damage.to(results.file("ben"));
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.err())
        .contains(results.file("ben") + " " + says)
        .contains("Nothing was exported.");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(out).doesNotExist();
    assertThat(export(results.folder(), "--out", out, "--only", "ada").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"schema\": \"assay/scorecard/1\"}",
        "{\"schema\": \"assay/scorecard/1\", \"seed\": 1}",
        "{\"schema\": \"assay/scorecard/1\", \"seed\": 1, \"exercises\": []}",
        "{\"schema\": \"assay/scorecard/1\", \"seed\": 1, \"exercises\": [null]}",
      })
  void endsWith5ForJsonThatIsNoScorecard(String json) throws IOException {
    Files.writeString(results.file("ben"), json);
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.err()).startsWith(results.file("ben") + " is ");
    assertThat(ended.code()).isEqualTo(5);
  }

  @Test
  void endsWith5ForAStatusThatNobodyKnows() throws IOException {
    String text = Files.readString(results.file("ben"));
    Files.writeString(
        results.file("ben"),
        text.replace("\"not-attempted\",\n          \"points\"", "\"sad\",\n          \"points\""));
    assertThat(Files.readString(results.file("ben"))).isNotEqualTo(text);
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.err()).contains("is not as this program writes scorecards").contains("SAD");
    assertThat(ended.code()).isEqualTo(5);
  }

  @Test
  void endsWith5ForAnIdThatIsNotTheFilesName() throws IOException {
    Files.copy(results.file("ada"), results.file("zoe"));
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.err())
        .contains(results.file("zoe") + " is the scorecard of \"ada\", and not of \"zoe\"");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(out).doesNotExist();
  }

  @Test
  void endsWith5ForWhatAStudentMaySeeBecauseItLacksChecks() throws IOException {
    Files.writeString(
        results.file("ben"),
        new ScorecardJson().write(StudentView.of(named("ben", freshCheckout()), false)));
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.err()).contains("is what a student may see");
    assertThat(ended.code()).isEqualTo(5);
  }

  @Test
  void endsWith5WhereNoFolderCanBe() throws IOException {
    Files.writeString(out, "a file");
    Ended ended = export(results.folder(), "--out", out);
    assertThat(ended.err()).startsWith("Can't write " + out).contains(" KiB free of ");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(Files.readString(out)).isEqualTo("a file");
  }

  private static Ended export(Path input, Object... more) {
    return Commands.here(
        Stream.concat(Stream.of("export", input, "--format", "gradescope"), Stream.of(more))
            .toArray());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(out)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> out.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static String points(Path file) throws IOException {
    return new JsonMapper().readTree(file.toFile()).path("score").asText();
  }

  private void put(String id, Scorecard scorecard) throws IOException {
    Files.createDirectories(results.file(id).getParent());
    Files.writeString(results.file(id), new ScorecardJson().write(named(id, scorecard)));
  }

  /** The same scorecard, of another student. */
  private static Scorecard named(String id, Scorecard scorecard) {
    String json = new ScorecardJson().write(scorecard);
    return new ScorecardJson().read(json.replace("\"nobody\"", "\"" + id + "\""));
  }
}
