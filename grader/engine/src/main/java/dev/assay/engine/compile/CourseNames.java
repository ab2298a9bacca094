package dev.assay.engine.compile;

import dev.assay.worker.compile.Request;
import dev.assay.worker.compile.TakenNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that a submission's classes may not have in a course. */
public final class CourseNames {
  /** Packages of Java, and of libraries that the grader uses; with those below them. */
  public static final List<String> LIBRARIES =
      List.of(
          "java",
          "javax",
          "jdk",
          "sun",
          "com.sun",
          "org.junit",
          "org.opentest4j",
          "org.apiguardian",
          "org.assertj",
          "org.jspecify",
          "org.slf4j",
          "net.jqwik",
          "com.fasterxml");

  /** The package of the course and its grader. */
  public static final String OURS = "dev.assay";

  /** No names: every one is free. */
  static final CourseNames NONE = new CourseNames(TakenNames.NONE);

  private final TakenNames taken;

  private CourseNames(TakenNames taken) {
    this.taken = taken;
  }

  /**
   * The names of a course.
   *
   * @param given classes that it has itself among a student's, with their packages
   * @param exercises the classes that students write, with their packages
   */
  public static CourseNames of(Set<String> given, Collection<String> exercises) {
    Set<String> own =
        exercises.stream()
            .map(name -> name.substring(0, name.lastIndexOf('.')))
            .collect(Collectors.toSet());
    Set<String> packages = new HashSet<>(LIBRARIES);
    packages.add(OURS);
    return new CourseNames(new TakenNames(given, own, packages));
  }

  /**
   * What a compiler is asked.
   *
   * @param files bytes by path within the source root
   */
  public Request request(NavigableMap<String, byte[]> files) {
    return new Request(taken, files);
  }
}
