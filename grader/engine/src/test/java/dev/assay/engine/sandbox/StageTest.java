package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a submission leaves behind goes, and nothing else does. */
@DisabledOnOs(OS.WINDOWS)
class StageTest {

  @Test
  void deletesLinksAndNotWhatTheyPointTo(@TempDir Path elsewhere) throws IOException {
    Path kept = Files.writeString(elsewhere.resolve("kept"), "kept");
    Path scratch;
    try (Stage stage = new Stage(List.of())) {
      scratch = stage.scratch(OptionalInt.empty());
      Files.createSymbolicLink(scratch.resolve("file"), kept);
      Files.createSymbolicLink(scratch.resolve("folder"), elsewhere);
    }
    assertThat(scratch).doesNotExist();
    assertThat(kept).hasContent("kept");
  }

  @Test
  void deletesFoldersThatNobodyMayRead() throws IOException {
    Path scratch;
    try (Stage stage = new Stage(List.of())) {
      scratch = stage.scratch(OptionalInt.empty());
      Path closed = Files.createDirectory(scratch.resolve("closed"));
      Files.writeString(closed.resolve("file"), "");
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    }
    assertThat(scratch).doesNotExist();
  }

  @Test
  void canBeClosedTwice() throws IOException {
    Stage stage = new Stage(List.of());
    stage.close();
    stage.close();

    assertThat(stage.classPath()).isEmpty();
  }
}
