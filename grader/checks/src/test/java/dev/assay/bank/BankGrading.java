package dev.assay.bank;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.AdmittedSubjects;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.Launcher;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.scorecard.Timing;
import dev.assay.engine.scorecard.ValidScorecards;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Status;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Grades submissions as an instructor does.
 *
 * @param grading the checks, which remember how they have decided
 * @param launcher starts a worker for each
 * @param isolation what the scorecard says about them
 * @param limits what a check may use
 */
record BankGrading(Grading grading, Launcher launcher, Isolation isolation, Limits limits) {
  /** Less than the default, so that what never ends is over sooner. */
  static final Limits SHORT = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(3), 8192);

  /** Any seed but the one that students have. */
  private static final long SEED = 20_261_123;

  /** Grades with checks that remember nothing. */
  BankGrading(Launcher launcher, Isolation isolation, Limits limits) {
    this(checks(), launcher, isolation, limits);
  }

  /** The checks of the exercise that the bank is for. */
  static Grading checks() {
    Course course = InterventionsCourse.course();
    return new Grading(course, course.select(Bank.EXERCISE), SEED);
  }

  /** Grades the exercise that the bank is for. */
  Scorecard grade(Submission submission, Compiled compiled) {
    try (WorkerSubjects subjects = new WorkerSubjects(compiled, launcher, limits)) {
      return graded(grading, submission, subjects, isolation);
    }
  }

  /** Grades with subjects of whatever kind. */
  static Scorecard graded(Submission submission, SubjectSource subjects, Isolation isolation) {
    return graded(checks(), submission, subjects, isolation);
  }

  private static Scorecard graded(
      Grading grading, Submission submission, SubjectSource subjects, Isolation isolation) {
    return ValidScorecards.valid(
        grading.grade(
            submission.reference(), new AdmittedSubjects(submission, subjects), isolation));
  }

  /** The card of the exercise that the bank is for. */
  static ExerciseCard card(Scorecard scorecard) {
    return scorecard.exercises().stream()
        .filter(exercise -> exercise.id().equals(Bank.EXERCISE))
        .findFirst()
        .orElseThrow();
  }

  /** What a student reads first: how the first check ended that did not pass. */
  static Status verdict(Scorecard scorecard) {
    return statuses(scorecard).stream()
        .filter(status -> status != Status.PASSED)
        .findFirst()
        .orElse(Status.PASSED);
  }

  /** How each check ended, in the order of the rubric. */
  static List<Status> statuses(Scorecard scorecard) {
    return card(scorecard).checks().stream().map(check -> status(check.status())).toList();
  }

  /** All of a scorecard but the part that differs between two runs. */
  static String lasting(Scorecard card) {
    return new ScorecardJson()
        .write(
            new Scorecard(
                card.schema(),
                card.tool(),
                card.course(),
                card.submission(),
                card.seed(),
                card.isolation(),
                card.totals(),
                card.hints(),
                card.exercises(),
                new Timing("", 0, new TreeMap<>(Map.of()))));
  }

  private static Status status(String key) {
    return Arrays.stream(Status.values())
        .filter(status -> status.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
