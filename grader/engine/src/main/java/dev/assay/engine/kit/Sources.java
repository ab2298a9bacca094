package dev.assay.engine.kit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The Java sources of a checkout, by the class that each is named after. What a build left behind
 * is none of it.
 */
public final class Sources {
  private final NavigableMap<String, Path> files = new TreeMap<>();

  /**
   * Looks through a checkout.
   *
   * @throws IOException if a folder can't be read
   */
  public Sources(Path checkout) throws IOException {
    Files.walkFileTree(
        checkout,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean ours =
                folder.equals(checkout) || !(name.equals("target") || name.startsWith("."));
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = checkout.relativize(file).toString().replace('\\', '/');
            files.put(path, file);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The file of a class, if there is one: a class within another lies in that one's. */
  public Optional<Path> of(String className) {
    String outer = className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().equals(outer) || entry.getKey().endsWith("/" + outer))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Every Java source. */
  public List<Path> all() {
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(".java"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Every file with this name, whatever its folder. */
  public List<Path> named(String name) {
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().equals(name) || entry.getKey().endsWith("/" + name))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Every file that an author writes, by its path. */
  public NavigableMap<String, Path> written() {
    NavigableMap<String, Path> texts = new TreeMap<>(files);
    texts.keySet().removeIf(path -> !path.matches(".*\\.(java|md|properties)"));
    return texts;
  }
}
