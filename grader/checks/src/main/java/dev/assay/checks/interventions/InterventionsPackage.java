package dev.assay.checks.interventions;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.Hints;
import java.nio.file.Path;

/** Hands the course to whichever grader looks for courses. */
public final class InterventionsPackage implements CoursePackage {
  @Override
  public Course course() {
    return InterventionsCourse.course();
  }

  @Override
  public Hints hints() {
    return InterventionsCourse.hints();
  }

  @Override
  public long studentSeed() {
    return InterventionsCourse.STUDENT_SEED;
  }

  @Override
  public CourseProof proof() {
    return InterventionsProof.proof();
  }

  @Override
  public Path contracts() {
    return InterventionsCourse.contracts();
  }
}
