package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who made a folder, and whether that process still lives: it holds a lock on a file in the folder,
 * which the system takes from it when it ends, however it ends.
 */
final class Owner implements AutoCloseable {
  private static final String PREFIX = "owner-";

  /** The name has the process in it: a process that opened its own file would lose the lock. */
  private static final String OWN = PREFIX + ProcessHandle.current().pid();

  private final FileChannel channel;

  private Owner(FileChannel channel) {
    this.channel = channel;
  }

  /** Makes this process the owner of a folder. */
  static Owner of(Path folder) throws IOException {
    Path unnamed = folder.resolve("owner");
    FileChannel channel =
        FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      channel.lock();
      // It gets its name once it is locked, so that nobody takes it for a dead one's.
      Files.move(unnamed, folder.resolve(OWN), StandardCopyOption.ATOMIC_MOVE);
      return new Owner(channel);
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
  }

  /**
   * Deletes the folders beside one's own whose names begin the same, that belong to the same user,
   * and whose owners are gone. What can't be deleted stays.
   */
  static void clearBeside(Path own, String prefix) throws IOException {
    List<Path> folders;
    try (Stream<Path> entries = Files.list(own.getParent())) {
      folders =
          entries
              .filter(path -> path.getFileName().toString().startsWith(prefix))
              .filter(path -> !path.equals(own))
              .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .toList();
    }
    for (Path folder : folders) {
      try {
        if (Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
            && isAbandoned(folder)) {
          Stage.delete(folder);
        }
      } catch (IOException gone) {
        // Somebody else clears it away, or may not be asked.
      }
    }
  }

  private static boolean isAbandoned(Path folder) throws IOException {
    List<Path> owners;
    try (Stream<Path> entries = Files.list(folder)) {
      owners = entries.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList();
    }
    // None at all: it is just being made.
    boolean abandoned = !owners.isEmpty();
    for (Path owner : owners) {
      abandoned &= !owner.getFileName().toString().equals(OWN) && isUnlocked(owner);
    }
    return abandoned;
  }

  private static boolean isUnlocked(Path owner) throws IOException {
    try (FileChannel channel =
            FileChannel.open(owner, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException closed) {
      // The lock ends with this process at the latest.
    }
  }
}
