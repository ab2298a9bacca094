package dev.assay.checks.interventions;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A program that measures what looking for known mistakes adds to grading, in this JVM: processor
 * time of the grading thread, the least of several rounds.
 *
 * <p>A diagnosis takes so much less than the checks that the difference of two gradings shows only
 * noise; so it is measured by itself, many at a time.
 */
final class DiagnosisCost {
  private static final int MANY = 20;
  private static final int ROUNDS = 20;

  private DiagnosisCost() {}

  /** Measures, and prints a row for each submission. */
  public static void main(String[] arguments) {
    System.err.println("wrong exercises  grading ms  diagnosis ms  ratio");
    measure("none", Map.of());
    measure("1", Map.of("1", "sign-swapped"));
    measure("2", Map.of("2", "transposed"));
    measure(
        "all four",
        Map.of("1", "sum", "2", "no-noise", "3.2", "sign-swapped", "bonus", "covariance"));
  }

  private static void measure(String name, Map<String, String> mistakes) {
    Map<Class<?>, Supplier<?>> code = new HashMap<>();
    Misconceptions.catalogs()
        .forEach(catalog -> code.put(catalog.contract(), way(catalog, mistakes)));
    TrustedSubjects source = new TrustedSubjects(code);
    Course course = InterventionsCourse.course();
    Course silent = course.withDiagnoses(List.of());
    double grading = Double.MAX_VALUE;
    double diagnosis = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      grading = Math.min(grading, millis(() -> grade(silent, source)));
      double many =
          millis(
              () -> {
                for (int i = 0; i < MANY; i++) {
                  mistakes.keySet().forEach(id -> diagnose(course, id, source));
                }
              });
      diagnosis = Math.min(diagnosis, many / MANY);
    }
    System.err.printf(
        "%-15s  %10.1f  %12.3f  %6.4f%n", name, grading, diagnosis, 1 + diagnosis / grading);
  }

  private static void diagnose(Course course, String id, TrustedSubjects source) {
    ExerciseSpec exercise = course.select(id).get(0);
    explain(course.diagnosis(exercise).orElseThrow(), exercise, source);
  }

  private static <C> void explain(
      Diagnosis<C> diagnosis, ExerciseSpec exercise, TrustedSubjects source) {
    try (Subject<C> subject = new Subject<>(diagnosis.contract(), () -> source.open(exercise))) {
      if (diagnosis.explain(probe -> subject.ask(probe::ask).value()).isEmpty()) {
        throw new IllegalStateException("A known mistake of " + exercise.id() + " has no name");
      }
    }
  }

  private static <C> Supplier<C> way(Catalog<C> catalog, Map<String, String> mistakes) {
    String wanted = mistakes.getOrDefault(catalog.exercise(), "");
    return catalog.mistakes().stream()
        .filter(mistake -> mistake.id().equals(wanted))
        .findFirst()
        .map(mistake -> mistake.implementation())
        .orElse(catalog.solution());
  }

  private static void grade(Course course, TrustedSubjects source) {
    new Grading(course, course.exercises(), InterventionsCourse.STUDENT_SEED)
        .grade(
            new SubmissionReference("cost", "sha256:" + "0".repeat(64), List.of()),
            source,
            new Isolation(Isolation.Level.NONE));
  }

  private static double millis(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
