package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room for more than the first scorecards. */
@Timeout(120)
class FullDiskTest {
  private static final int DISK = 1 << 20;

  /** For a scorecard and a half, beside the records. */
  private static final int ROOM = 36 << 10;

  @Test
  void isNamedAndTheRunGoesOnOnceThereIsRoom(@TempDir Path temporary) throws Exception {
    Examples examples = Examples.of(temporary.resolve("class"), 3);
    Path disk = Files.createDirectory(temporary.resolve("disk"));
    Assumptions.assumeTrue(
        end("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString()) == 0,
        "Only root can mount a small disk to fill.");
    try {
      Path filler = Files.write(disk.resolve("filler"), new byte[DISK - ROOM]);
      Results results = new Results(disk.resolve("out"));

      Ended full = Commands.here(examples.cheaply(results.folder(), "--jobs", "1"));

      assertThat(full.code()).isEqualTo(5);
      assertThat(full.err())
          .startsWith("Can't write " + results.folder())
          .contains("No space left on device")
          .containsPattern("There are \\d+ KiB free of 1024 KiB on the disk " + disk)
          .contains("run the same command again");
      int done = results.scorecards().size();
      assertThat(done).isBetween(1, 2);

      Files.delete(filler);
      Ended rest = Commands.here(examples.cheaply(results.folder(), "--jobs", "1"));

      assertThat(rest.code()).as(rest.err()).isZero();
      assertThat(rest.out())
          .contains("3 submissions: %d graded, %d kept from before".formatted(3 - done, done));
      assertThat(results.scorecards()).hasSize(3);
      assertThat(results.gradebook()).hasSize(3);
    } finally {
      assertThat(end("umount", disk.toString())).isZero();
    }
  }

  private static int end(String... command) throws Exception {
    return new ProcessBuilder(List.of(command)).redirectErrorStream(true).start().waitFor();
  }
}
