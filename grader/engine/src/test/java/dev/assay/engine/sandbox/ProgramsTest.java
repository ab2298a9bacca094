package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a program is looked for. */
class ProgramsTest {
  @TempDir private Path first;
  @TempDir private Path second;

  @Test
  void findsTheFirstProgramOfThatName() throws IOException {
    Path later = program(second, "rwx------");

    assertThat(programs().find("shut")).contains(later);
    assertThat(programs().find("shut")).contains(later).get().matches(Path::isAbsolute);
    Path earlier = program(first, "rwx------");
    assertThat(programs().find("shut")).contains(earlier);
  }

  @Test
  void takesNeitherAFolderNorAFileThatIsNoProgram() throws IOException {
    Files.createDirectory(first.resolve("shut"));
    program(second, "rw-------");

    assertThat(programs().find("shut")).isEmpty();
    assertThat(new Programs("").find("shut")).isEmpty();
  }

  @Test
  void saysWhatToInstall() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> programs().require("shut", "shutters"))
        .withMessage("there is no shut on the PATH; it is in the package shutters");
  }

  private Programs programs() {
    return new Programs(first + File.pathSeparator + second);
  }

  private static Path program(Path folder, String permissions) throws IOException {
    Path program = Files.writeString(folder.resolve("shut"), "#!/bin/sh\n");
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString(permissions));
  }
}
