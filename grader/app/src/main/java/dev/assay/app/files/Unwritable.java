package dev.assay.app.files;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says of a file that can't be written why, and what room its disk has. */
public final class Unwritable {
  private Unwritable() {}

  /** A complaint for the person who has to make it writable. */
  public static Complaint complaint(Path file, IOException exception) {
    return new Complaint(
        ExitCode.FILES,
        "Can't write "
            + file
            + ": "
            + reason(exception)
            + "."
            + disk(file)
            + "\nNothing that was graded is lost. Make room, or make it writable, and run the same"
            + " command again.");
  }

  private static String reason(IOException exception) {
    if (exception instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (exception instanceof FileAlreadyExistsException there) {
      return there.getFile() + " is a file, and not a folder";
    }
    return exception instanceof FileSystemException precise && precise.getReason() != null
        ? precise.getReason()
        : String.valueOf(exception.getMessage());
  }

  private static String disk(Path file) {
    try {
      Path there = file.toAbsolutePath();
      while (there.getParent() != null && !Files.exists(there)) {
        there = there.getParent();
      }
      FileStore store = Files.getFileStore(there);
      return " There are "
          + store.getUsableSpace() / 1024
          + " KiB free of "
          + store.getTotalSpace() / 1024
          + " KiB on the disk "
          + store
          + ".";
    } catch (IOException unknown) {
      // Then the message does without it.
      return "";
    }
  }
}
