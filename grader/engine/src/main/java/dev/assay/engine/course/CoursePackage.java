package dev.assay.engine.course;

import java.nio.file.Path;

/**
 * What an author hands to the grader: a course and what goes with it. A {@link
 * java.util.ServiceLoader} finds it, so that no program has to know a course by name.
 */
public interface CoursePackage {
  /** The exercises with their checks. */
  Course course();

  /** What helps somebody who is stuck. */
  Hints hints();

  /** The seed of the students' own runs, which no graded run may have. */
  long studentSeed();

  /** What shows that the checks are right, for {@code assay lint}. */
  CourseProof proof();

  /** The folder or jar with the contracts and the given code, which submissions may use. */
  Path contracts();
}
