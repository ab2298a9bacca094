package dev.assay.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The files of this checkout, without what a build or an editor leaves there. */
final class House {
  /** The top of the checkout. */
  static final Path ROOT =
      Path.of(System.getProperty("basedir", "."), "../..").toAbsolutePath().normalize();

  private static final Set<String> LEFT_OVER =
      Set.of("target", ".git", ".idea", ".vscode", ".jqwik-database");

  private House() {}

  /** All files, as paths relative to the top, sorted. */
  static List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return LEFT_OVER.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!LEFT_OVER.contains(file.getFileName().toString())) {
                files.add(ROOT.relativize(file));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't walk through " + ROOT, exception);
    }
    Collections.sort(files);
    return files;
  }

  /** All files whose name ends so. */
  static List<Path> files(String suffix) {
    return files().stream().filter(file -> file.toString().endsWith(suffix)).toList();
  }

  /** The text of a file of {@link #files()}. */
  static String text(Path file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't read " + file, exception);
    }
  }

  /** A path with slashes on every machine. */
  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
