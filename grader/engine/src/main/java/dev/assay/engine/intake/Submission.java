package dev.assay.engine.intake;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.scorecard.Digests;
import dev.assay.engine.scorecard.SubmissionReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The source files that one student handed in.
 *
 * @param id whose it is
 * @param files their bytes by path within the source root, such as {@code
 *     dev/assay/.../CausalEffectExercise.java}
 */
public record Submission(String id, NavigableMap<String, byte[]> files) {

  /** Keeps a copy of the map. */
  public Submission {
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
  }

  /**
   * The submission that lies in a checkout of the course, among the files that the course gives.
   *
   * @param checkout the folder that the course's source root is in
   * @throws IOException if a file can't be read
   */
  public static Submission ofCheckout(Path checkout, Course course) throws IOException {
    Path root = checkout.resolve(course.sourceRoot());
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (String folder : course.exercises().stream().map(Submission::folder).distinct().toList()) {
      for (Path source : sources(root.resolve(folder))) {
        String name = folder + "/" + source.getFileName();
        if (!isGiven(name, course)) {
          files.put(name, Files.readAllBytes(source));
        }
      }
    }
    return new Submission("checkout", files);
  }

  /** Name and digest, for a scorecard. */
  public SubmissionReference reference() {
    return new SubmissionReference(id, Digests.of(files), List.copyOf(files.keySet()));
  }

  private static List<Path> sources(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(".java"))
          .toList();
    }
  }

  private static String folder(ExerciseSpec exercise) {
    String path = file(exercise);
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String file(ExerciseSpec exercise) {
    return exercise.submission().replace('.', '/') + ".java";
  }

  /**
   * Whether the course itself has a class, or a package description, of this name. An exercise
   * class is the student's, even if an IDE compiled it onto the class path.
   */
  private static boolean isGiven(String name, Course course) {
    if (course.exercises().stream().anyMatch(exercise -> name.equals(file(exercise)))) {
      return false;
    }
    String resource = name.replaceFirst("\\.java$", ".class");
    ClassLoader loader = course.exercises().get(0).contract().getClassLoader();
    return loader.getResource(resource) != null || name.endsWith("/package-info.java");
  }
}
