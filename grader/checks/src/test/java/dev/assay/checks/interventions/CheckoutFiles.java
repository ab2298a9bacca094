package dev.assay.checks.interventions;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.scorecard.Digests;
import dev.assay.engine.scorecard.SubmissionReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of a student in a checkout. */
final class CheckoutFiles {
  private CheckoutFiles() {}

  /**
   * Name and digest of what a student can have edited: all sources beside the exercise classes that
   * are no contract.
   *
   * @param checkout the folder that the course's source root is in
   */
  static SubmissionReference reference(Path checkout, Course course) throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    Path root = checkout.resolve(course.sourceRoot());
    for (Path folder :
        course.exercises().stream().map(exercise -> folder(root, exercise)).distinct().toList()) {
      try (Stream<Path> sources = Files.list(folder)) {
        for (Path source : sources.filter(CheckoutFiles::isSource).toList()) {
          files.put(source.getFileName().toString(), Files.readAllBytes(source));
        }
      }
    }
    course
        .exercises()
        .forEach(exercise -> files.remove(exercise.contract().getSimpleName() + ".java"));
    List.of("NeuronB.java", "package-info.java").forEach(files::remove);
    return new SubmissionReference("checkout", Digests.of(files), List.copyOf(files.keySet()));
  }

  private static Path folder(Path root, ExerciseSpec exercise) {
    String path = exercise.submission().replace('.', '/');
    return root.resolve(path.substring(0, path.lastIndexOf('/')));
  }

  private static boolean isSource(Path path) {
    return Files.isRegularFile(path) && path.getFileName().toString().endsWith(".java");
  }
}
