package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The level {@code landlock}, where this machine has it. */
class LandlockTest extends SandboxedSubmissionsTest {
  LandlockTest() {
    super(Level.LANDLOCK);
  }

  /** Each file is small enough for the kernel; it is all of them together that are too much. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Files.write(Files.createTempFile(\"x\", \"\"), new byte[4 << 20]);",
        "Files.createTempFile(\"x\", \"\");",
        "Files.createTempDirectory(\"x\");"
      })
  void boundsWhatAWorkerPutsIntoItsFolder(String statement) {
    // It waits at the end, so that it is not over before anybody looks.
    String body =
        "for (int i = 0; i < 2500; i++) { " + statement + " } Thread.sleep(5000); return numbers;";
    try (WorkerSubjects subjects = subjects(Toys.method(body))) {
      Finding finding = finding(subjects);

      assertThat(finding.status()).as(finding.getMessage()).isEqualTo(Status.OUTPUT_LIMIT);
      assertThat(finding).hasMessageContaining("64 MiB in at most 2000");
    }
  }
}
