package dev.assay.engine.toy;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.digest.Digests;
import dev.assay.engine.subject.CheckoutSubjects;
import dev.assay.engine.subject.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The toy course, sources to grade with it, and short ways to do so. */
public final class Toy {
  /** The file of exercise 1. */
  public static final String DOUBLER = "dev/assay/engine/toy/DoublerExercise.java";

  /** The file of exercise 2. */
  public static final String TABLE = "dev/assay/engine/toy/TableExercise.java";

  /** The line that the body of {@link #doubler} starts on. */
  public static final int BODY_LINE = 5;

  /** The seed of the runs here, unless a test is about seeds. */
  public static final long SEED = 20;

  /** A body of the doubler that is right. */
  public static final String RIGHT =
      """
      double[] out = values.clone();
      for (int i = 0; i < out.length; i++) out[i] *= 1 << times;
      return out;""";

  /** A body of the table that is right. */
  public static final String RIGHT_TABLE =
      """
      double[][] out = new double[rows][columns];
      for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) out[i][j] = i * j;
      return out;""";

  /**
   * A loop that takes far more processor time than {@link #LIMITS} have, yet ends, so that it
   * doesn't slow all other tests.
   */
  public static final String LOOP =
      "while (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()"
          + " < 600_000_000L) {}\n";

  /** Small, so that a test of a loop is quick, but far more than honest code needs here. */
  public static final Limits LIMITS =
      new Limits(Duration.ofMillis(250), Duration.ofSeconds(8), 1000);

  private Toy() {}

  /** The course: exercise 1 of 10 points, and a bonus of 4. */
  public static Course course() {
    return Course.of(
        "toy",
        "Toy",
        "1.0.0",
        "sha256:" + "0".repeat(64),
        "src",
        List.of(DoublerChecks.class, TableChecks.class));
  }

  /** Exercise 1. */
  public static ExerciseSpec doublerExercise() {
    return course().exercises().get(0);
  }

  /** Exercise 2. */
  public static ExerciseSpec tableExercise() {
    return course().exercises().get(1);
  }

  /** A compiler that knows the contracts here. */
  public static SourceCompiler compiler() {
    return new SourceCompiler(Digests.codeSource(Doubler.class));
  }

  /** The source of an exercise class with this body of its method. */
  public static String doubler(String body) {
    return doublerClass("public double[] twice(double[] values, int times) {\n" + body + "\n}");
  }

  /** The source of an exercise class with these members, which start on line 4. */
  public static String doublerClass(String members) {
    return "package dev.assay.engine.toy;\n\npublic class DoublerExercise implements Doubler {\n"
        + members
        + "\n}\n";
  }

  /** The source of the other exercise class with this body of its method. */
  public static String table(String body) {
    return "package dev.assay.engine.toy;\n\npublic class TableExercise implements Table {\n"
        + "public double[][] rows(int rows, int columns) {\n"
        + body
        + "\n}\n}\n";
  }

  /** Files of a submission: paths and sources, in turn. */
  public static NavigableMap<String, byte[]> files(String... pathsAndSources) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < pathsAndSources.length; i += 2) {
      files.put(pathsAndSources[i], pathsAndSources[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** What comes of exercise 1 with one source file. */
  public static ToyResults run(String doublerSource) {
    return run(LIMITS, doublerExercise(), files(DOUBLER, doublerSource));
  }

  /** What comes of an exercise. */
  public static ToyResults run(
      Limits limits, ExerciseSpec exercise, NavigableMap<String, byte[]> files) {
    Compiled compiled = compiler().compile(files);
    try (CheckoutSubjects subjects =
        new CheckoutSubjects(compiled, Toy.class.getClassLoader(), limits)) {
      return new ToyResults(new CheckRun(subjects, SEED).run(exercise));
    }
  }

  /** The facts of a result as text, a line each. */
  public static String facts(CheckResult result) {
    return result.facts().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
