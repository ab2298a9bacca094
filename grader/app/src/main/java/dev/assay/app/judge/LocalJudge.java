package dev.assay.app.judge;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.grade.SubmissionGrader;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.CompileService;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.sandbox.WorkerPool;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.scorecard.StudentView;
import dev.assay.engine.subject.Limits;
import java.io.IOException;

/** Judges in this JVM. */
public final class LocalJudge implements Judge {
  private final CompileService compiler;
  private final WorkerPool pool;
  private final SubmissionGrader grader;
  private final ScorecardJson json = new ScorecardJson();
  private final boolean pastDue;

  /**
   * A judge.
   *
   * @param mandate what to grade
   * @param sandbox where submissions run; closed with this judge
   * @param jobs how many threads will use it
   * @throws JudgeFailure if this machine can't start workers
   * @throws Complaint if there is no such course
   */
  public LocalJudge(Mandate mandate, Sandbox sandbox, int jobs) throws JudgeFailure, Complaint {
    CoursePackage found = Courses.find(mandate.course());
    Course course = found.course();
    pastDue = mandate.pastDue();
    CourseNames names =
        CourseNames.of(
            course.given(), course.exercises().stream().map(ExerciseSpec::submission).toList());
    try {
      compiler = new CompileService(sandbox.launcher(), jobs + 1, names, CompileService.LIMITS);
      // For each thread one worker waits while another serves.
      pool = new WorkerPool(sandbox.launcher(), jobs);
    } catch (IOException exception) {
      throw new JudgeFailure("This machine can't start workers: " + exception, exception);
    }
    Grading grading =
        new Grading(
                course,
                course.exercises().stream()
                    .filter(exercise -> mandate.exercises().contains(exercise.id()))
                    .toList(),
                mandate.seed())
            .withHints(found.hints(), mandate.hints());
    grader =
        new SubmissionGrader(grading, compiler::compile, pool, mandate.isolation(), Limits.DEFAULT);
  }

  @Override
  public Verdict grade(Submission submission) {
    Scorecard scorecard = grader.grade(submission);
    return new Verdict(
        json.write(scorecard),
        json.write(StudentView.of(scorecard, pastDue)),
        SubmissionGrader.hasFailed(scorecard));
  }

  @Override
  public void close() {
    compiler.close();
    // Closes the sandbox's launcher, too.
    pool.close();
  }
}
