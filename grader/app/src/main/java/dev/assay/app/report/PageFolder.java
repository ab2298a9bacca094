package dev.assay.app.report;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder of pages. Every file in it is whole, whenever its writer is killed.
 *
 * @param path where it is
 */
record PageFolder(Path path) {
  private static final String UNFINISHED = ".unfinished";

  /**
   * Opens a folder, which need not exist yet.
   *
   * @throws Complaint if it can't be made
   */
  static PageFolder open(Path path) throws Complaint {
    try {
      Files.createDirectories(path);
      return new PageFolder(path);
    } catch (IOException exception) {
      throw unwritable(path, exception);
    }
  }

  /**
   * Writes a file as a whole or not at all.
   *
   * @throws Complaint if it can't be written
   */
  void write(String name, String text) throws Complaint {
    Path file = path.resolve(name);
    Path unfinished = path.resolve(name + UNFINISHED);
    try {
      Files.writeString(unfinished, text);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException exception) {
      discard(unfinished);
      throw unwritable(file, exception);
    }
  }

  /** A full disk needs the room. */
  private static void discard(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException stays) {
      // The next run writes over it.
      return;
    }
  }

  private static Complaint unwritable(Path file, IOException exception) {
    return new Complaint(
        ExitCode.FILES,
        "Can't write "
            + file
            + ": "
            + exception.getMessage()
            + ". Make room, or choose another folder with --out, and run the same command again.");
  }
}
