package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program behind {@code mvn test}, run as a process: exit codes, streams, files. */
class ProgramTest {
  @TempDir private Path temporary;
  private Program program = new Program(Path.of("."));
  private Path submission = Path.of(".");

  @BeforeEach
  void makeFolders() throws IOException {
    program = new Program(temporary);
    submission = Files.createDirectory(temporary.resolve("submission"));
    // Whatever happens, an earlier run's scorecard must not be taken for this one's.
    Files.writeString(program.json(), "an earlier scorecard");
  }

  @Test
  void isGreenWhenAllThatWasBegunIsComplete() throws IOException, InterruptedException {
    Program.Ended ended = program.run("", "fixtures/examples/ada");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("52 of 84 visible points");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.scorecard().orElseThrow()).contains("\"assay/scorecard/1\"");
  }

  @Test
  void listsTheExercisesWhenThereIsNoSuchOne() throws IOException, InterruptedException {
    Program.Ended ended = program.run("4.7", "fixtures/examples/ada");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("There is no exercise \"4.7\"")
        .contains("1 (", "2 (", "3.2 (", "bonus (")
        .doesNotContain("\tat ");
    assertThat(ended.scorecard()).isEmpty();
  }

  @Test
  void namesTheFolderThatIsMissing() throws IOException, InterruptedException {
    Program.Ended ended = program.run("", "fixtures/examples/nobody");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("There is no folder", "nobody").doesNotContain("\tat ");
    assertThat(ended.scorecard()).isEmpty();
  }

  @Test
  void saysHowItIsCalled() throws IOException, InterruptedException {
    Program.Ended ended = program.run(List.of("-Xshare:auto"), Map.of(), List.of());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).startsWith("Usage: Checkout");
  }

  @Test
  void blamesItselfWhenItsJavaCannotCompile() throws IOException, InterruptedException {
    Program.Ended ended =
        program.run(
            List.of("--limit-modules=java.se,jdk.zipfs"),
            Map.of(),
            List.of(House.ROOT.toString(), program.json().toString(), "", "fixtures/examples/ada"));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("Install a JDK");
    assertThat(ended.scorecard()).isEmpty();
  }

  @Test
  void stopsCodeThatNeverEnds() throws IOException, InterruptedException {
    Stub.CAUSAL_EFFECT.write(submission, "while (true) {}");
    Program.Ended ended = program.run("1", submission.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("Fix first, in exercise 1", "timeout", "loop that never ends", "called ");
    assertThat(ended.scorecard().orElseThrow()).contains("\"timeout\"");
  }

  @Test
  void outlivesCodeThatEndsItsProcess() throws IOException, InterruptedException {
    Stub.CAUSAL_EFFECT.write(submission, "System.exit(0); return 0;");
    Stub.NETWORK_SIMULATION.copy("ada", submission);
    Stub.SINGLE_NEURON.write(submission, "Runtime.getRuntime().halt(0); return null;");
    Program.Ended ended = program.run("", submission.toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("34 of 84 visible points", "crashed", "exit code 0", "System.exit")
        .doesNotContain("\tat ");
    assertThat(ended.scorecard().orElseThrow()).contains("\"crashed\"");
  }
}
