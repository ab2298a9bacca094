package dev.assay.app.report;

import dev.assay.app.Complaint;
import dev.assay.app.files.Unwritable;
import dev.assay.app.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of pages. Every file in it is whole, whenever its writer is killed.
 *
 * @param path where it is
 */
record PageFolder(Path path) {
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
      throw Unwritable.complaint(path, exception);
    }
  }

  /**
   * Writes a file as a whole or not at all.
   *
   * @throws Complaint if it can't be written
   */
  void write(String name, String text) throws Complaint {
    WholeFile.writeSoon(path.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
