package dev.assay.checks.interventions;

import dev.assay.engine.course.Course;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.SubmissionReference;
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
 * time of the grading thread, the least of several gradings with and without it, taken in turn.
 */
final class DiagnosisCost {
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 30;

  private DiagnosisCost() {}

  /** Measures, and prints a row for each submission. */
  public static void main(String[] arguments) {
    System.err.println("wrong exercises        without ms  with ms  ratio");
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
    double without = Double.MAX_VALUE;
    double with = Double.MAX_VALUE;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double first = millis(silent, source);
      double second = millis(course, source);
      if (round >= 0) {
        without = Math.min(without, first);
        with = Math.min(with, second);
      }
    }
    System.err.printf("%-21s  %10.1f  %7.1f  %5.3f%n", name, without, with, with / without);
  }

  private static <C> Supplier<C> way(Catalog<C> catalog, Map<String, String> mistakes) {
    String wanted = mistakes.getOrDefault(catalog.exercise(), "");
    return catalog.mistakes().stream()
        .filter(mistake -> mistake.id().equals(wanted))
        .findFirst()
        .map(mistake -> mistake.implementation())
        .orElse(catalog.solution());
  }

  private static double millis(Course course, TrustedSubjects source) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new Grading(course, course.exercises(), InterventionsCourse.STUDENT_SEED)
        .grade(
            new SubmissionReference("cost", "sha256:" + "0".repeat(64), List.of()),
            source,
            new Isolation(Isolation.Level.NONE));
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
