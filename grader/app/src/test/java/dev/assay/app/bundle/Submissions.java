package dev.assay.app.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What students hand in to a bundle under test. */
enum Submissions {
  /** All of it right. */
  RIGHT("grace"),
  /** Exercise 2 partly wrong. */
  WRONG("bob"),
  /** Exercise 2 never ends. */
  ENDLESS("bruno"),
  /** Prints what platforms read, writes where they look, starts programs, ends its process. */
  HOSTILE("");

  private static final Path HERE = Path.of(System.getProperty("basedir", "."));

  private final String example;

  Submissions(String example) {
    this.example = example;
  }

  /** Puts its files into a folder, in place of what is there. */
  void into(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path old : files(folder)) {
      Files.delete(old);
    }
    Path from =
        example.isEmpty()
            ? HERE.resolve("src/test/resources/dev/assay/app/hostile")
            : HERE.resolve("../../fixtures/examples").resolve(example);
    for (Path file : files(from)) {
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
