package dev.assay.app.files;

import dev.assay.app.Complaint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are whole, or what they were before, whenever the program is killed. */
public final class WholeFile {
  /** What the name of a file ends with until it is whole. */
  public static final String UNFINISHED = ".unfinished";

  private WholeFile() {}

  /**
   * Writes a file as a whole or not at all.
   *
   * @param file in a folder that is there
   * @throws Complaint if it can't be written; the message names the disk and what is free on it
   */
  public static void write(Path file, byte[] content) throws Complaint {
    write(file, content, true);
  }

  /**
   * The same for thousands of files that can be made again: it does not wait for the disk, so after
   * a power failure, though not after a kill, a file may be empty.
   */
  public static void writeSoon(Path file, byte[] content) throws Complaint {
    write(file, content, false);
  }

  private static void write(Path file, byte[] content, boolean now) throws Complaint {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      try (FileChannel out =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        if (now) {
          out.force(false);
        }
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException exception) {
      discard(unfinished);
      throw Unwritable.complaint(file, exception);
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
}
