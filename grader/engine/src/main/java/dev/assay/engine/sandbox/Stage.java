package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with copies of the classes that a worker needs, where another user can read them: the
 * originals may be in somebody's home. Gone when it is closed; if its process was killed, when the
 * next one makes a folder of this kind.
 */
final class Stage implements AutoCloseable {
  /** What the names of all folders begin with that have an {@link Owner}. */
  static final String PREFIX = "assay-";

  private final Path folder;
  private final Owner owner;
  private final List<Path> classPath;
  private @Nullable ClassArchive archive;
  private final AtomicInteger scratches = new AtomicInteger();

  /** Copies folders and jars. */
  Stage(List<Path> originals) throws IOException {
    folder = Files.createTempDirectory(PREFIX);
    owner = Owner.of(folder);
    Owner.clearBeside(folder, PREFIX);
    readable(folder, "rwxr-xr-x");
    List<Path> copies = new ArrayList<>();
    for (Path original : originals) {
      Path copy = folder.resolve(copies.size() + "-" + original.getFileName());
      copy(original, copy);
      copies.add(copy);
    }
    classPath = List.copyOf(copies);
  }

  List<Path> classPath() {
    return classPath;
  }

  /** Begins to make an archive of the classes, in the background. */
  synchronized void beginArchive() {
    if (archive == null) {
      archive = ClassArchive.begin(this);
    }
  }

  /** The archive of classes, if there is one by now that this program uses. */
  synchronized List<Path> archiveFor(Class<?> program) {
    return archive == null ? List.of() : archive.fileFor(program);
  }

  /** Where a file of this name is, or would be. */
  Path path(String name) {
    return folder.resolve(name);
  }

  /** A file with these bytes. */
  Path file(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    readable(file, "rw-r--r--");
    return file;
  }

  /** A new empty folder that only this user, or that one, may use. */
  Path scratch(OptionalInt user) throws IOException {
    Path scratch = Files.createDirectory(folder.resolve("scratch-" + scratches.incrementAndGet()));
    readable(scratch, "rwx------");
    if (user.isPresent()) {
      Files.setAttribute(scratch, "unix:uid", user.getAsInt());
    }
    return scratch;
  }

  /**
   * Deletes what can be deleted of a folder, and follows no link out of it. What a program that is
   * not trusted left there must not be able to fail the grader, so the rest stays.
   */
  static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException | SecurityException rest) {
      // The system clears its temporary folder in time.
    }
  }

  @Override
  public void close() {
    delete(folder);
    owner.close();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.copy(path, target);
        readable(target, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
      }
    }
  }

  /** Lets others do with a file what its permissions say. */
  static void readable(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return deleted(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof AccessDeniedException
          && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
          && !Files.isReadable(file)) {
        readable(file, "rwx------");
        Files.walkFileTree(file, this);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
      return deleted(directory);
    }

    private static FileVisitResult deleted(Path path) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException stays) {
        return FileVisitResult.CONTINUE;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
