package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, and a judge that is killed, in the middle of a run. */
@Timeout(120)
class SignalsTest {
  @TempDir private Path temporary;

  @Test
  void ctrlCEndsARunThatGoesOnLater() throws Exception {
    Examples examples = Examples.of(temporary.resolve("class"), 12);
    Results results = new Results(temporary.resolve("out"));
    Process run = Commands.program(examples.cheaply(results.folder(), "--jobs", "1")).start();
    String said;
    List<ProcessHandle> judges;
    try (BufferedReader lines = run.inputReader()) {
      assertThat(lines.readLine()).contains("1/12  s000");
      judges = run.descendants().toList();
      send("INT", run.pid());
      said = lines.lines().collect(Collectors.joining("\n"));
    }

    assertThat(run.waitFor()).isEqualTo(130);
    assertThat(said)
        .containsPattern("12 submissions: \\d+ graded, 0 kept from before, \\d+ not reached")
        .contains("Run the same command again for the rest.")
        .doesNotContain("failed")
        .doesNotContain("Exception");
    assertThat(judges).isNotEmpty();
    Ending.await(judges);
    Map<String, String> before = results.scorecards();
    assertThat(before.size()).isBetween(1, 11);
    assertThat(results.run().path("state").asText()).isEqualTo("stopped");
    assertThat(results.gradebook()).hasSize(12);
    assertThat(results.row("s000")).containsEntry("points", "20");

    Ended rest = Commands.here(examples.cheaply(results.folder(), "--jobs", "1"));

    assertThat(rest.code()).isZero();
    assertThat(results.scorecards()).hasSize(12).containsAllEntriesOf(before);
  }

  @Test
  void aJudgeThatIsKilledIsReplacedAndNobodyNotices() throws Exception {
    Examples examples = Examples.of(temporary.resolve("class"), 6);
    Results results = new Results(temporary.resolve("out"));
    Process run = Commands.program(examples.cheaply(results.folder(), "--jobs", "1")).start();
    String said;
    try (BufferedReader lines = run.inputReader()) {
      assertThat(lines.readLine()).contains("1/6  s000");
      ProcessHandle judge = judge(run).orElseThrow();
      judge.destroyForcibly();
      said = lines.lines().collect(Collectors.joining("\n"));
    }

    assertThat(run.waitFor()).as(said).isZero();
    assertThat(said).contains("6 submissions: 6 graded, 0 kept from before, in");
    assertThat(results.scorecards()).hasSize(6);
    assertThat(results.gradebook().values())
        .allSatisfy(row -> assertThat(row).containsEntry("points", "20"));
  }

  private static Optional<ProcessHandle> judge(Process run) {
    return run.children()
        .filter(
            child ->
                child.info().commandLine().orElse("").contains("dev.assay.app.judge.JudgeProgram"))
        .findFirst();
  }

  private static void send(String signal, long pid) throws IOException, InterruptedException {
    String number = String.valueOf(pid);
    assertThat(new ProcessBuilder("kill", "-" + signal, number).start().waitFor()).isZero();
  }
}
