package dev.assay.engine.intake;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A small course, and sources for it. */
final class Samples {
  static final String PACKAGE = "dev.assay.exercises.sample";
  static final String FOLDER = "dev/assay/exercises/sample/";
  static final String ONE = FOLDER + "OneExercise.java";
  static final String TWO = FOLDER + "TwoExercise.java";

  private Samples() {}

  static Course course() {
    return new Course(
        "sample",
        "Sample",
        "1",
        "sha256:0",
        "exercises/src/main/java",
        List.of(exercise("1", "OneExercise"), exercise("2", "TwoExercise")),
        Set.of(PACKAGE + ".One", PACKAGE + ".Two"));
  }

  static ExerciseSpec exercise(String id, String simpleName) {
    return new ExerciseSpec(
        id,
        "name-" + id,
        "Title " + id,
        Runnable.class,
        PACKAGE + "." + simpleName,
        "lesson.md",
        false,
        Samples.class,
        List.of());
  }

  static ClassSubmissions read(Path path) throws IOException {
    return new ClassIntake(course()).read(path);
  }

  static Submission only(Path path) throws IOException {
    List<Submission> submissions = read(path).submissions();
    if (submissions.size() != 1) {
      throw new AssertionError("Not one submission, but " + submissions);
    }
    return submissions.get(0);
  }

  /** The source of a class in the exercises' package. */
  static String source(String simpleName) {
    return source(PACKAGE, simpleName);
  }

  static String source(String packageName, String simpleName) {
    return "package " + packageName + ";\npublic class " + simpleName + " {}\n";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Path write(Path folder, String name, String text) throws IOException {
    return write(folder, name, bytes(text));
  }

  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  static List<Reason> reasons(Submission submission) {
    return submission.notices().stream().map(Notice::reason).toList();
  }
}
