package dev.assay.app;

import static dev.assay.engine.scorecard.ScorecardMother.complete;
import static dev.assay.engine.scorecard.ScorecardMother.freshCheckout;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.scorecard.StudentView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an export can't use, and that it then writes nothing at all. */
@Timeout(60)
class ExportComplaintsTest {
  @TempDir private Path temporary;
  private Exports exports = Exports.in(Path.of(""));

  @BeforeEach
  void aClassOfTwo() throws IOException {
    exports = Exports.in(temporary);
    exports.put("ada", complete());
    exports.put("ben", freshCheckout());
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
          --format codio --set maximum=ten | The setting maximum takes a whole number, and not "ten".
          """)
  void endsWith2ForWordsThatMeanNothing(String words, String says) {
    Object[] more =
        words.startsWith("--format") ? new Object[0] : new Object[] {"-f", "gradescope"};
    Ended ended =
        Commands.here(
            Stream.of(
                    Stream.of("export", exports.results().folder(), "--out", exports.out()),
                    Stream.of(more),
                    Stream.of((Object[]) words.split(" ")))
                .flatMap(each -> each)
                .toArray());
    assertThat(ended.err()).contains(says);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(exports.out()).doesNotExist();
  }

  @Test
  void endsWith2ForWhatIsNotThere() throws IOException {
    Path missing = temporary.resolve("result");
    assertThat(Exports.of(missing, "--out", exports.out()).err())
        .isEqualToIgnoringNewLines("There is no folder or scorecard at " + missing + ".");
    Path empty = Files.createDirectory(missing);
    assertThat(Exports.of(empty, "--out", exports.out()).err())
        .contains("There is no folder " + empty.resolve("scorecards"));
    Files.createDirectory(empty.resolve("scorecards"));
    assertThat(Exports.of(empty, "--out", exports.out()).err())
        .contains("There is no scorecard in " + empty);
    assertThat(Exports.of(exports.results().folder()).err())
        .contains("Say where the result goes with --out");
    assertThat(Commands.here("export", "--format", "gradescope").err())
        .contains("Name a scorecard");
    assertThat(Commands.here("export", exports.results().folder()).err())
        .contains("Say which format with --format. There are: ");
    assertThat(
            Exports.of(exports.results().file("ada"), "--out", exports.out(), "--only", "ada")
                .err())
        .contains("--only chooses among a folder of results");
    assertThat(Exports.of(missing, "--out", exports.out()).code()).isEqualTo(2);
    assertThat(exports.out()).doesNotExist();
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
    damage.to(exports.results().file("ben"));
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.err())
        .contains(exports.results().file("ben") + " " + says)
        .contains("Nothing was exported.");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(exports.out()).doesNotExist();
    assertThat(
            Exports.of(exports.results().folder(), "--out", exports.out(), "--only", "ada").code())
        .isZero();
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
    Files.writeString(exports.results().file("ben"), json);
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.err()).startsWith(exports.results().file("ben") + " is ");
    assertThat(ended.code()).isEqualTo(5);
  }

  @Test
  void endsWith5ForAStatusThatNobodyKnows() throws IOException {
    String text = Files.readString(exports.results().file("ben"));
    Files.writeString(
        exports.results().file("ben"),
        text.replace("\"not-attempted\",\n          \"points\"", "\"sad\",\n          \"points\""));
    assertThat(Files.readString(exports.results().file("ben"))).isNotEqualTo(text);
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.err()).contains("is not as this program writes scorecards").contains("SAD");
    assertThat(ended.code()).isEqualTo(5);
  }

  @Test
  void endsWith5ForAnIdThatIsNotTheFilesName() throws IOException {
    Files.copy(exports.results().file("ada"), exports.results().file("zoe"));
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.err())
        .contains(
            exports.results().file("zoe") + " is the scorecard of \"ada\", and not of \"zoe\"");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(exports.out()).doesNotExist();
  }

  @Test
  void endsWith5ForWhatAStudentMaySeeBecauseItLacksChecks() throws IOException {
    Files.writeString(
        exports.results().file("ben"),
        new ScorecardJson().write(StudentView.of(Exports.named("ben", freshCheckout()), false)));
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.err()).contains("is what a student may see");
    assertThat(ended.code()).isEqualTo(5);
  }

  @Test
  void endsWith5WhereNoFolderCanBe() throws IOException {
    Files.writeString(exports.out(), "a file");
    Ended ended = Exports.of(exports.results().folder(), "--out", exports.out());
    assertThat(ended.err()).startsWith("Can't write " + exports.out()).contains(" KiB free of ");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(Files.readString(exports.out())).isEqualTo("a file");
  }
}
