package dev.assay.engine.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds programs by their names, in the folders of a {@code PATH}.
 *
 * <p>What is started gets an empty environment, so whoever starts another program by its name would
 * look for it in other folders than the grader, which said that it is there. So every program is
 * started by the path that was found here.
 *
 * @param folders the folders, as in the environment variable
 */
record Programs(String folders) {
  private static final String USUAL = "/usr/local/bin:/usr/bin:/bin";

  /** The programs that this grader finds. */
  static Programs ofThisGrader() {
    return new Programs(System.getenv().getOrDefault("PATH", USUAL));
  }

  /** Where a program is, as an absolute path. */
  Optional<Path> find(String program) {
    for (String folder : folders.split(File.pathSeparator, -1)) {
      try {
        Path file = Path.of(folder, program).toAbsolutePath();
        if (!folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException nonsense) {
        // Such a folder has nothing in it.
      }
    }
    return Optional.empty();
  }

  /**
   * The same, for who can't do without.
   *
   * @param of the package of Debian and Ubuntu that it is in
   * @throws IOException if there is none; the message says what to install
   */
  String require(String program, String of) throws IOException {
    return find(program)
        .orElseThrow(
            () ->
                new IOException(
                    "there is no " + program + " on the PATH; it is in the package " + of))
        .toString();
  }
}
