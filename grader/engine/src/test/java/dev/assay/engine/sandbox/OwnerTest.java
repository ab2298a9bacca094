package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A grader that was killed leaves a folder, and the next one clears it away. */
@Timeout(60)
class OwnerTest {

  /** Makes a folder, says which, and stays until it is killed. */
  static final class Maker {
    private Maker() {}

    public static void main(String[] arguments) throws IOException {
      System.out.println(new Stage(List.of()).scratch(OptionalInt.empty()).getParent());
      System.in.read();
    }
  }

  @Test
  void clearsAwayTheFolderOfAProcessThatWasKilled() throws Exception {
    Process process = maker();
    Path folder = folder(process);
    process.destroyForcibly().waitFor();
    assertThat(folder).isDirectory();

    new Stage(List.of()).close();

    assertThat(folder).doesNotExist();
  }

  @Test
  void leavesTheFolderOfAProcessThatLives() throws Exception {
    Process process = maker();
    Path folder = folder(process);
    try {
      new Stage(List.of()).close();

      assertThat(folder).isDirectory();
    } finally {
      process.destroyForcibly().waitFor();
      new Stage(List.of()).close();
    }
  }

  @Test
  void leavesItsOwnFoldersToEachOther() throws Exception {
    try (Stage first = new Stage(List.of())) {
      Path scratch = first.scratch(OptionalInt.empty());
      new Stage(List.of()).close();
      // A second look, because the first one could have lost the lock.
      Process process = maker();
      folder(process);
      process.destroyForcibly().waitFor();

      assertThat(scratch).isDirectory();
    }
    new Stage(List.of()).close();
  }

  private static Process maker() throws IOException {
    return new ProcessBuilder(
            JavaCommand.home().resolve("bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Maker.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Path folder(Process process) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    return Path.of(String.valueOf(lines.readLine()));
  }
}
