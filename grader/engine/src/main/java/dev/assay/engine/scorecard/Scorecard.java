package dev.assay.engine.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What came of one submission.
 *
 * @param schema which version of this contract it follows: {@link #SCHEMA}
 * @param tool the grader
 * @param course the course, with its digest
 * @param submission what was graded
 * @param seed all that was random followed from it; absent on a student's, because it is a secret
 * @param isolation what stood between the submission and the grader
 * @param totals the sums
 * @param hints how many hints of each exercise were asked for, 0 to 3; no grade depends on it
 * @param exercises in the order of the course, every one of it
 * @param timing the only part that differs between two runs
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Scorecard(
    String schema,
    Program tool,
    CourseReference course,
    SubmissionReference submission,
    Optional<Long> seed,
    Isolation isolation,
    Totals totals,
    int hints,
    List<ExerciseCard> exercises,
    Timing timing) {
  /** The version of the contract that this code writes. */
  public static final String SCHEMA = "assay/scorecard/1";

  /** Keeps a copy of the list. */
  public Scorecard {
    exercises = List.copyOf(exercises);
  }

  /** The same with other exercises, and the sums that follow from them. */
  public Scorecard with(List<ExerciseCard> others) {
    return new Scorecard(
        schema,
        tool,
        course,
        submission,
        seed,
        isolation,
        Totals.of(others),
        hints,
        others,
        timing);
  }
}
