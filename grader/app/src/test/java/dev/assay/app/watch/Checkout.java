package dev.assay.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A copy of the exercises, as a student has them.
 *
 * @param folder the checkout
 */
record Checkout(Path folder) {
  static final String FIRST = "CausalEffectExercise.java";
  static final String SECOND = "NetworkSimulationExercise.java";
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "../..");
  private static final String SOURCES = "exercises/src/main/java/dev/assay/exercises/interventions";

  /** Copies the exercises' folder of sources. */
  static Checkout in(Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve(SOURCES));
    try (Stream<Path> files = Files.list(ROOT.resolve(SOURCES))) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName().toString()));
      }
    }
    return new Checkout(folder);
  }

  /** Saves what an example's student wrote, as an editor does: another file, then a rename. */
  void save(String example, String file) throws IOException {
    write(file, example(example, file));
  }

  /** What an example's student wrote. */
  static String example(String example, String file) throws IOException {
    return Files.readString(ROOT.resolve("fixtures/examples").resolve(example).resolve(file));
  }

  /** Saves a text in the same way. */
  void write(String file, String text) throws IOException {
    Path unfinished = folder.resolve("unfinished");
    Files.writeString(unfinished, text);
    Files.move(unfinished, source(file), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where a source is. */
  Path source(String file) {
    return folder.resolve(SOURCES).resolve(file);
  }
}
