package dev.assay.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A class whose students hand in copies of the examples.
 *
 * @param folder where the submissions are
 */
record Examples(Path folder) {
  static final String FIRST = "CausalEffectExercise.java";
  static final String SECOND = "NetworkSimulationExercise.java";

  /** The examples of this course. */
  static final Path ALL = Path.of(System.getProperty("basedir", "."), "../../fixtures/examples");

  /** A class of this many students, {@code s000} and so on, who did the first exercise. */
  static Examples of(Path folder, int students) throws IOException {
    Examples examples = new Examples(folder);
    for (int i = 0; i < students; i++) {
      examples.handIn(String.format("s%03d", i), "ada", FIRST);
    }
    return examples;
  }

  /** A student hands in, perhaps once more, what an example's student wrote. */
  Examples handIn(String student, String example, String... files) throws IOException {
    Path own = Files.createDirectories(folder.resolve(student));
    for (String file : files) {
      Files.write(own.resolve(file), Files.readAllBytes(ALL.resolve(example).resolve(file)));
    }
    return this;
  }

  /** A student hands in an archive with this one entry. */
  Examples handInArchive(String file, String entry) throws IOException {
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("class Anything {}".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return this;
  }

  /** The words of the cheapest run: the first exercise, at the level that every machine has. */
  Object[] cheaply(Path out, Object... more) {
    List<Object> words = new ArrayList<>(List.of("grade", folder, "--out", out));
    words.addAll(List.of("--exercise", "1", "--isolation", "process"));
    words.addAll(List.of(more));
    return words.toArray();
  }
}
