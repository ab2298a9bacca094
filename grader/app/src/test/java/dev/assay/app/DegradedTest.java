package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A machine without bubblewrap, or with one that may do nothing: what still works, and is told. */
@Timeout(120)
class DegradedTest {
  private static final String ABSENT =
      "namespaces is not there: there is no bubblewrap. Install it (Debian and Ubuntu: apt-get"
          + " install bubblewrap).";

  @TempDir private Path temporary;
  private Path programs = Path.of("");
  private Examples examples = new Examples(programs);
  private Results results = new Results(programs);

  @BeforeEach
  void takeAway() throws IOException {
    programs = Files.createDirectory(temporary.resolve("programs"));
    for (String program : new String[] {"cat", "perl"}) {
      install(program, "exec /usr/bin/" + program + " \"$@\"");
    }
    examples = Examples.of(temporary.resolve("class"), 1);
    results = new Results(temporary.resolve("out"));
  }

  @Test
  void gradesAtLandlockWithoutBubblewrapAndSaysWhatToInstall() throws Exception {
    Ended ended = gradedAtLandlock();

    assertThat(ended.out())
        .contains("1 graded", "at isolation level landlock.", "Weaker here: " + ABSENT);
    JsonNode isolation = results.scorecard("s000").path("isolation");
    assertThat(isolation.path("level").asText()).isEqualTo("landlock");
    assertThat(isolation.path("degraded")).extracting(JsonNode::asText).contains(ABSENT);
    assertThat(isolation.at("/caps/memory").asText()).isEqualTo("RLIMIT_DATA 512 MiB");
    assertThat(results.row("s000")).containsEntry("points", "20");
  }

  @Test
  void saysWhyWhereNobodyMayMakeNamespaces() throws Exception {
    ProcessBuilder doctor = Commands.program("doctor");
    List<String> command = new ArrayList<>(List.of("unshare", "--user", "--map-root-user"));
    command.addAll(List.of("sh", "-c", "echo 0 >/proc/sys/user/max_user_namespaces; exec \"$@\""));
    command.add("sh");
    command.addAll(doctor.command());
    Assumptions.assumeTrue(ends(List.of("unshare", "--user", "--map-root-user", "true")) == 0);
    Assumptions.assumeTrue(ends(List.of("which", "bwrap")) == 0);
    Process process = doctor.command(command).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said)
        .containsPattern("(?m)^namespaces +no$")
        .containsPattern("namespaces is not there: bwrap: .+\\. It needs")
        .contains("not in a chroot", "Ubuntu 24.04");
  }

  @Test
  void startsTheBubblewrapThatIsOnThePathAndNoOther() throws Exception {
    // A worker's own user has to find them, too.
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    install("bwrap", "echo \"bwrap: this one is broken\" >&2; exit 1");
    install("prlimit", "exec /usr/bin/prlimit \"$@\"");
    install("setpriv", "exec /usr/bin/setpriv \"$@\"");

    assertThat(here("doctor").out())
        .containsPattern("(?m)^namespaces +no$")
        .contains("namespaces is not there: bwrap: this one is broken. It needs");
  }

  @Test
  void gradesNothingAtALevelThatIsNotThere() throws Exception {
    Ended ended =
        here("grade", examples.folder(), "--out", results.folder(), "--isolation", "namespaces");

    assertThat(ended.err()).startsWith(ABSENT).contains("Nothing was graded.", "assay doctor");
    assertThat(ended.code()).isEqualTo(4);
    assertThat(results.folder()).doesNotExist();
  }

  @Test
  void doctorSaysWhatIsThereAndWhatToInstall() throws Exception {
    Ended ended = here("doctor");

    assertThat(ended.out()).containsPattern("(?m)^namespaces +no$").contains(ABSENT);
    Assumptions.assumeTrue(ended.code() != 4, ended.out());
    assertThat(ended.out())
        .containsPattern("(?m)^landlock +yes, blocked: ")
        .contains("\"assay grade\" works here as it is.");
  }

  private Ended gradedAtLandlock() throws Exception {
    Ended ended = here("grade", examples.folder(), "--out", results.folder(), "--exercise", "1");
    Assumptions.assumeTrue(ended.code() != 4, ended.err());
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended;
  }

  private Ended here(Object... words) throws Exception {
    return Commands.apart(Map.of("PATH", programs.toString()), words);
  }

  private void install(String name, String does) throws IOException {
    Path program = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static int ends(List<String> command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }
}
