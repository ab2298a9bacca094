package dev.assay.engine.lint;

import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.SubjectLink;
import dev.assay.engine.subject.SubjectSource;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The exercise classes as they lie in a checkout, compiled as a student's, in a process of their
 * own: some author may have left a loop there.
 */
public final class CheckoutStubs implements SubjectSource, AutoCloseable {
  private final WorkerSubjects subjects;

  /**
   * Compiles the exercise classes of a checkout.
   *
   * @param checkout the folder that the course's source root is in
   * @param course the course
   * @param contracts the folder or jar with the contracts and the given code
   * @throws IOException if a file can't be read
   */
  public CheckoutStubs(Path checkout, Course course, Path contracts) throws IOException {
    CourseNames names =
        CourseNames.of(
            course.given(), course.exercises().stream().map(ExerciseSpec::submission).toList());
    Submission submission = Submission.ofCheckout(checkout, course);
    this.subjects =
        new WorkerSubjects(
            new SourceCompiler(contracts, names).compile(submission.files()),
            WorkerLauncher.withClasses(contracts),
            Limits.DEFAULT);
  }

  @Override
  public SubjectLink open(ExerciseSpec exercise) {
    return subjects.open(exercise);
  }

  @Override
  public void close() {
    subjects.close();
  }
}
