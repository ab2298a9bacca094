package dev.assay.app.bundle;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.Hints;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** A course of which one check breaks, with the contracts of the one that there is. */
public final class BreakingCourse implements CoursePackage {
  @Override
  public Course course() {
    Course one =
        Course.of(
            "breaking",
            "A course that breaks",
            "1.0.0",
            "0".repeat(64),
            other().course().sourceRoot(),
            List.of(BreakingChecks.class));
    Course whole =
        new Course(
            one.id(),
            one.title(),
            one.version(),
            one.digest(),
            one.sourceRoot(),
            one.exercises(),
            Set.copyOf(other().course().given()));
    return System.getenv("UNBROKEN") == null ? whole : without(whole);
  }

  private static Course without(Course course) {
    return new Course(
        course.id(),
        course.title(),
        course.version(),
        course.digest(),
        course.sourceRoot(),
        course.exercises().stream()
            .map(exercise -> exercise.with(check -> !check.id().equals("breaks")))
            .toList(),
        course.given());
  }

  @Override
  public Hints hints() {
    return other().hints();
  }

  @Override
  public long studentSeed() {
    return other().studentSeed();
  }

  @Override
  public CourseProof proof() {
    return other().proof();
  }

  @Override
  public Path contracts() {
    return other().contracts();
  }

  private static CoursePackage other() {
    return ServiceLoader.load(CoursePackage.class).stream()
        .filter(provider -> !provider.type().equals(BreakingCourse.class))
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow();
  }
}
