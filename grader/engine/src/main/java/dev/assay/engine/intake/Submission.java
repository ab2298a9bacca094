package dev.assay.engine.intake;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.digest.Digests;
import dev.assay.engine.scorecard.SubmissionReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The source files that one student handed in.
 *
 * @param student whose it is
 * @param files their bytes by path within the source root, such as {@code
 *     dev/assay/.../CausalEffectExercise.java}; none if the submission is refused
 * @param notices what was not taken; of a refused submission, why: that one reason
 * @param remarks what the student says about the exercises, as it was handed in; no grade depends
 *     on it, and it is not part of the digest
 */
public record Submission(
    Student student, NavigableMap<String, byte[]> files, List<Notice> notices, String remarks) {
  /** What the file with a student's remarks is called. */
  public static final String REMARKS = "feedback.jsonl";

  /** Keeps copies. */
  public Submission {
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    notices = List.copyOf(notices);
  }

  /** A submission without remarks. */
  public Submission(Student student, NavigableMap<String, byte[]> files, List<Notice> notices) {
    this(student, files, notices, "");
  }

  /** A submission that nothing is wrong with. */
  public Submission(String id, NavigableMap<String, byte[]> files) {
    this(new Student(id, id, id), files, List.of());
  }

  /** Whose it is, safe as a file name. */
  public String id() {
    return student.id();
  }

  /** Why the submission as a whole is refused, if it is. */
  public Optional<Notice> rejection() {
    return notices.stream().filter(Notice::rejects).findFirst();
  }

  /**
   * Why there is no file for a class, if one was handed in and not taken.
   *
   * @param className with its package
   */
  public Optional<Notice> refusal(String className) {
    Optional<Notice> rejection = rejection();
    if (rejection.isPresent() || files.containsKey(className.replace('.', '/') + ".java")) {
      return rejection;
    }
    Optional<String> wanted = Optional.of(className.substring(className.lastIndexOf('.') + 1));
    return notices.stream()
        .filter(notice -> SourceName.simple(notice.file()).equals(wanted))
        .max(Comparator.comparing(notice -> notice.reason().effect()));
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

  /**
   * The submission in a folder of its own: its Java files, at any depth.
   *
   * @param folder the folder; the submission's id is made of its name
   * @throws IOException if the folder can't be read
   * @throws IllegalArgumentException if it is no folder, there is no Java file in it, or it is
   *     refused
   */
  public static Submission ofFolder(Path folder, Course course) throws IOException {
    Submission submission = new ClassIntake(course).readOne(folder);
    submission
        .rejection()
        .ifPresent(
            notice -> {
              throw new IllegalArgumentException(
                  "The submission in " + folder + " is refused. " + notice);
            });
    if (submission.files().isEmpty()) {
      throw new IllegalArgumentException(
          "There is no Java file of a student in the folder " + folder + ".");
    }
    return submission;
  }

  /** What a scorecard says about it. */
  public SubmissionReference reference() {
    return new SubmissionReference(
        id(),
        Digests.of(files),
        List.copyOf(files.keySet()),
        notices.stream()
            .map(
                notice ->
                    new SubmissionReference.NoticeCard(
                        notice.file(), notice.reason().key(), notice.text()))
            .toList());
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
    String path = exercise.submission().replace('.', '/');
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** Whether the course itself has a class, or a package description, of this name. */
  private static boolean isGiven(String name, Course course) {
    String className = name.replaceFirst("\\.java$", "").replace('/', '.');
    return course.given().contains(className) || name.endsWith("/package-info.java");
  }
}
