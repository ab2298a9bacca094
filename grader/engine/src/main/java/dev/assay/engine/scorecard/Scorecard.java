package dev.assay.engine.scorecard;

import java.util.List;

/**
 * What came of one submission.
 *
 * @param schema which version of this contract it follows: {@link #SCHEMA}
 * @param tool the grader
 * @param course the course, with its digest
 * @param submission what was graded
 * @param seed all that was random followed from it
 * @param isolation what stood between the submission and the grader
 * @param totals the sums
 * @param exercises in the order of the course, every one of it
 * @param timing the only part that differs between two runs
 */
public record Scorecard(
    String schema,
    Program tool,
    CourseReference course,
    SubmissionReference submission,
    long seed,
    Isolation isolation,
    Totals totals,
    List<ExerciseCard> exercises,
    Timing timing) {
  /** The version of the contract that this code writes. */
  public static final String SCHEMA = "assay/scorecard/1";

  /** Keeps a copy of the list. */
  public Scorecard {
    exercises = List.copyOf(exercises);
  }
}
