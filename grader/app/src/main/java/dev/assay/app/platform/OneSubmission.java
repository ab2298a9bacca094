package dev.assay.app.platform;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.ClassIntake;
import dev.assay.engine.intake.Student;
import dev.assay.engine.intake.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a platform says is one submission, whatever lies there. */
final class OneSubmission {
  /** More than the intake takes of a file; what is longer is cut, and refused there. */
  private static final long MOST_BYTES = 1 << 20;

  private OneSubmission() {}

  /**
   * Reads it.
   *
   * @throws Complaint if it can't be read
   */
  static Submission read(HandedIn handedIn, Course course) throws Complaint {
    try {
      Submission read =
          handedIn.files().isEmpty()
              ? whole(handedIn.path(), course)
              : chosen(handedIn.path(), handedIn.files(), course);
      Student student =
          new Student(handedIn.id(), handedIn.id(), String.valueOf(handedIn.path().getFileName()));
      return new Submission(student, read.files(), read.notices());
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + handedIn.path() + ": " + exception);
    } catch (IllegalArgumentException wrong) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(wrong.getMessage()));
    }
  }

  private static Submission whole(Path path, Course course) throws IOException {
    ClassIntake intake = new ClassIntake(course);
    if (!Files.isDirectory(path)) {
      return intake.read(path).submissions().get(0);
    }
    Optional<Path> archive = loneArchive(path);
    if (archive.isPresent()) {
      List<Submission> within = intake.read(archive.get()).submissions();
      if (within.size() == 1) {
        return within.get(0);
      }
    }
    return intake.readOne(path);
  }

  /** The archive of somebody who packed what should have been handed in as files. */
  private static Optional<Path> loneArchive(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> all =
          entries.filter(path -> !path.getFileName().toString().startsWith(".")).toList();
      return all.size() == 1 && isArchive(all.get(0)) ? Optional.of(all.get(0)) : Optional.empty();
    }
  }

  private static boolean isArchive(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Stream.of(".zip", ".tar.gz", ".tgz").anyMatch(name::endsWith);
  }

  /** Some of the files of a folder in which the platform's own lie, too. */
  private static Submission chosen(Path place, List<String> names, Course course)
      throws IOException {
    Path folder = place.toAbsolutePath().normalize();
    Path apart = Files.createTempDirectory("assay-submission-");
    try {
      for (String name : names) {
        Path file = folder.resolve(name).normalize();
        boolean taken =
            file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (taken) {
          copy(file, apart.resolve(folder.relativize(file).toString()));
        }
      }
      return whole(apart, course);
    } finally {
      delete(apart);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (var in = Files.newInputStream(from)) {
      Files.write(to, in.readNBytes((int) MOST_BYTES));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
