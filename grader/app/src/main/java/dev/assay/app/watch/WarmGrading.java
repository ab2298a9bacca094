package dev.assay.app.watch;

import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.grade.SubmissionGrader;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.sandbox.WorkerPool;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.util.List;

/**
 * Grades one submission again and again: the compiler is warm, and the next worker waits. Visible
 * checks alone, with the students' seed, as {@code mvn test} does.
 */
final class WarmGrading implements AutoCloseable {
  private static final int ALL_HINTS = 3;

  private final CoursePackage course;
  private final SourceCompiler compiler;
  private final WorkerPool workers;

  WarmGrading(CoursePackage found) throws IOException {
    this.course = found;
    Course all = found.course();
    this.compiler =
        new SourceCompiler(
            found.contracts(),
            CourseNames.of(
                all.given(), all.exercises().stream().map(ExerciseSpec::submission).toList()));
    this.workers = new WorkerPool(WorkerLauncher.withClasses(found.contracts()), 1);
  }

  /**
   * Grades some exercises; the others are left out.
   *
   * @return a scorecard with every hint on it
   */
  Scorecard grade(Submission submission, List<ExerciseSpec> exercises) {
    Grading grading =
        new Grading(course.course(), exercises, course.studentSeed())
            .visibleOnly()
            .withHints(course.hints(), ALL_HINTS);
    return new SubmissionGrader(
            grading,
            compiler::compile,
            workers,
            new Isolation(Isolation.Level.PROCESS),
            Limits.DEFAULT)
        .grade(submission);
  }

  @Override
  public void close() {
    workers.close();
  }
}
