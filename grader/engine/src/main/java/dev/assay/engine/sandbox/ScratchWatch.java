package dev.assay.engine.sandbox;

import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a worker's own folder again and again while it runs, and kills a worker that puts too
 * much there: the kernel bounds each file, but not how many there are.
 */
final class ScratchWatch {
  /** Bytes in all files together. */
  static final long MOST_BYTES = 64L << 20;

  /** Files and folders. */
  static final int MOST_FILES = 2000;

  private static final long LOOK_EVERY_MILLIS = 200;

  private final Path folder;
  private final Process process;
  private volatile @Nullable Finding finding;

  private ScratchWatch(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /** Watches on a thread of its own until the process ends. */
  static ScratchWatch start(Path folder, Process process) {
    ScratchWatch watch = new ScratchWatch(folder, process);
    Thread thread = new Thread(watch::watch, "worker-scratch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  /** Why it killed the process, if it did. */
  Optional<Finding> finding() {
    return Optional.ofNullable(finding);
  }

  private void watch() {
    try {
      while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        Content content = new Content();
        try {
          Files.walkFileTree(folder, content);
        } catch (IOException gone) {
          // It changed while it was read; the next look sees what is there then.
          continue;
        }
        if (content.isTooMuch()) {
          finding = tooMuch();
          process.destroyForcibly();
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static Finding tooMuch() {
    return new Finding(
        Status.OUTPUT_LIMIT,
        Fact.expected(
            "at most "
                + (MOST_BYTES >> 20)
                + " MiB in at most "
                + MOST_FILES
                + " temporary files and folders"),
        Fact.got("more than that"),
        Fact.note("Delete temporary files when they are no longer needed."));
  }

  /** What is in the folder, as far as it is needed to know that it is too much. */
  private static final class Content extends SimpleFileVisitor<Path> {
    private long bytes;
    private int files;
    private boolean hidden;

    boolean isTooMuch() {
      return bytes > MOST_BYTES || files > MOST_FILES || hidden;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      files++;
      return next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      bytes += attributes.size();
      return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      // A folder that can't be listed could have anything in it; a file may just have been deleted.
      hidden |= Files.isDirectory(file) && !Files.isReadable(file);
      return next();
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return next();
    }

    private FileVisitResult next() {
      return isTooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
  }
}
