package dev.assay.engine.grade;

import dev.assay.engine.intake.AdmittedSubjects;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.Launcher;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Status;

/** Grades submissions, one after the other, each in workers of its own. */
public final class SubmissionGrader {
  /** How often a submission is graded if the grader keeps failing. */
  private static final int MOST_TRIES = 3;

  private final Grading grading;
  private final SourceCompilation compilation;
  private final Launcher launcher;
  private final Isolation isolation;
  private final Limits limits;

  /**
   * A grader.
   *
   * @param grading the checks
   * @param compilation makes classes of the sources
   * @param launcher starts workers
   * @param isolation what the launcher puts between them and this process
   * @param limits what a submission may use
   */
  public SubmissionGrader(
      Grading grading,
      SourceCompilation compilation,
      Launcher launcher,
      Isolation isolation,
      Limits limits) {
    this.grading = grading;
    this.compilation = compilation;
    this.launcher = launcher;
    this.isolation = isolation;
    this.limits = limits;
  }

  /**
   * Grades a submission.
   *
   * @return its scorecard; the grader's own failures are on it only if they came again and again
   */
  public Scorecard grade(Submission submission) {
    Scorecard scorecard = once(submission, grading::grade);
    for (int tries = 1; tries < MOST_TRIES && hasFailed(scorecard); tries++) {
      scorecard = once(submission, grading::gradeAlone);
    }
    return scorecard;
  }

  /** Whether the grader, and not the submission, failed somewhere. */
  public static boolean hasFailed(Scorecard scorecard) {
    return scorecard.exercises().stream()
        .flatMap(exercise -> exercise.checks().stream())
        .anyMatch(check -> check.status().equals(Status.GRADER_ERROR.key()));
  }

  private Scorecard once(Submission submission, Way way) {
    try (WorkerSubjects subjects =
        new WorkerSubjects(compilation.compile(submission.files()), launcher, limits)) {
      return way.grade(
          submission.reference(), new AdmittedSubjects(submission, subjects), isolation);
    }
  }

  /** One of the ways that {@link Grading} has. */
  @FunctionalInterface
  private interface Way {
    Scorecard grade(SubmissionReference submission, SubjectSource source, Isolation isolation);
  }
}
