package dev.assay.checks.interventions;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.sandbox.WorkerPool;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program that measures what looking for known mistakes adds to a grading, in a worker process:
 * medians over gradings with and without it, taken in turn.
 *
 * <p>Arguments: the folder of the examples, then the names of those to grade.
 */
final class DiagnosisCost {
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 21;

  private DiagnosisCost() {}

  /**
   * Measures, and prints a row for each submission.
   *
   * @throws IOException if a submission can't be read
   */
  public static void main(String[] arguments) throws IOException {
    WorkerLauncher launcher = WorkerLauncher.withClasses(InterventionsCourse.contracts());
    Course course = InterventionsCourse.course();
    Course silent = course.withDiagnoses(List.of());
    System.err.println("submission  without ms  with ms  ratio");
    try (WorkerPool workers = new WorkerPool(launcher, 1)) {
      for (String name : Arrays.copyOfRange(arguments, 1, arguments.length)) {
        Compiled compiled =
            new SourceCompiler(InterventionsCourse.contracts())
                .compile(files(Path.of(arguments[0], name)));
        double[] without = new double[ROUNDS];
        double[] with = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
          double first = millis(silent, compiled, workers);
          double second = millis(course, compiled, workers);
          if (round >= 0) {
            without[round] = first;
            with[round] = second;
          }
        }
        Arrays.sort(without);
        Arrays.sort(with);
        double before = without[ROUNDS / 2];
        double after = with[ROUNDS / 2];
        System.err.printf("%-10s  %10.1f  %7.1f  %5.3f%n", name, before, after, after / before);
      }
    }
  }

  private static double millis(Course course, Compiled compiled, WorkerPool workers) {
    long start = System.nanoTime();
    try (WorkerSubjects subjects = new WorkerSubjects(compiled, workers, Limits.DEFAULT)) {
      new Grading(course, course.exercises(), InterventionsCourse.STUDENT_SEED)
          .grade(
              new SubmissionReference("cost", "sha256:" + "0".repeat(64), List.of()),
              subjects,
              new Isolation(Isolation.Level.PROCESS));
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static NavigableMap<String, byte[]> files(Path folder) throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> sources = Files.list(folder)) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        files.put(
            "dev/assay/exercises/interventions/" + source.getFileName(),
            Files.readString(source).getBytes(StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
