package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to end, and what it says. Nothing is graded here. */
@Timeout(60)
class ExitCodesTest {
  @TempDir private Path temporary;
  private Examples examples = new Examples(Path.of(""));
  private Path out = Path.of("");

  @BeforeEach
  void aClass() throws IOException {
    examples = Examples.of(temporary.resolve("class"), 3);
    out = temporary.resolve("out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --only s001,zoe        | There is no student zoe to grade. There are: s000, s001, s002.
          --isolation strong     | --isolation is one of [any, auto, landlock, namespaces, process], and not "strong".
          --format yaml          | --format is one of [json-lines, text], and not "yaml".
          --course chemistry     | There is no course "chemistry". There are: interventions
          --exercise zzz         | There is no exercise "zzz"
          --jobs 0               | --jobs is at least 1, and not 0.
          --time -1              | --time is at least 0, and not -1.
          --seed a-secret        | 'a-secret' is not a long
          --seed 1               | the students' own runs
          --hints 4              | --hints is 0 to 3, and not 4
          --colour               | Unknown option: '--colour'
          """)
  void endsWith2ForWordsThatMeanNothing(String words, String says) {
    String command = "grade " + examples.folder() + " --out " + out + " " + words;
    Ended ended = Commands.here((Object[]) command.split(" "));
    assertThat(ended.err()).contains(says);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void endsWith2ForAFolderThatIsNotThere() {
    Path missing = temporary.resolve("clas");
    Ended ended = Commands.here(new Examples(missing).cheaply(out));
    assertThat(ended.err())
        .isEqualToIgnoringNewLines(
            "There is no folder, archive (.zip, .tar.gz) or Java file at " + missing + ".");
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void endsWith2ForResultsAmongTheSubmissions() {
    Path among = examples.folder().resolve("results");
    Ended ended = Commands.here(examples.cheaply(among));
    assertThat(ended.err()).contains("lies among the submissions").contains("--out");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(among).doesNotExist();
  }

  @Test
  void endsWith4WhereNothingCanIsolate() throws Exception {
    // A machine with neither bubblewrap nor Perl.
    Path programs = Files.createDirectory(temporary.resolve("programs"));
    Path cat = Files.writeString(programs.resolve("cat"), "#!/bin/sh\nexec /bin/cat\n");
    Files.setPosixFilePermissions(cat, PosixFilePermissions.fromString("rwxr-xr-x"));
    Ended ended =
        Commands.apart(
            Map.of("PATH", programs.toString()), "grade", examples.folder(), "--out", out);
    assertThat(ended.err())
        .contains("apt-get install bubblewrap")
        .contains("apt-get install perl")
        .contains("Nothing was graded.")
        .contains("assay doctor");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(4);
    assertThat(out).doesNotExist();
  }

  @Test
  void endsWith5WhereNoFolderCanBe() throws IOException {
    Files.writeString(out, "a file");
    Ended ended = Commands.here(examples.cheaply(out));
    assertThat(ended.err())
        .startsWith("Can't write " + out + ": Not a directory.")
        .contains(" KiB free of ")
        .contains("Nothing that was graded is lost.");
    assertThat(ended.code()).isEqualTo(5);
  }

  @Test
  void endsWith5WhileAnotherRunHasTheFolder() throws Exception {
    Files.createDirectory(out);
    try (FileChannel channel =
            FileChannel.open(
                out.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      // Not in this JVM: a lock belongs to a process, and its second try would give it up.
      Ended ended = Commands.apart(Map.of(), examples.cheaply(out));
      assertThat(ended.err()).startsWith("Another run is writing its results to " + out);
      assertThat(ended.code()).isEqualTo(5);
    }
  }

  @Test
  void endsWith6WhenTheTimeIsOver() throws IOException {
    Ended ended = Commands.here(examples.cheaply(out, "--time", "0"));
    assertThat(ended.out())
        .contains("3 submissions: 0 graded, 0 kept from before, 3 not reached")
        .contains("Run the same command again for the rest.");
    assertThat(ended.code()).isEqualTo(6);
    Results results = new Results(out);
    assertThat(results.run().path("state").asText()).isEqualTo("stopped");
    assertThat(results.row("s001"))
        .containsEntry("state", "waiting")
        .containsEntry("points", "")
        .containsEntry("1", "")
        .containsEntry("1/size", "");
  }
}
