package dev.assay.formats;

import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.StudentView;
import dev.assay.engine.scorecard.Totals;
import dev.assay.engine.scorecard.UnseenCard;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a submission, as a format gets it.
 *
 * @param full everything, for course staff
 * @param shown what the student may see now; of checks that are not in it a platform may show that
 *     there are some, and what they are worth, and nothing else
 * @param scoring which checks the grade counts
 * @param leftOut what was left out to stay within a platform's limits, a sentence each
 */
public record Graded(Scorecard full, Scorecard shown, Scoring scoring, List<String> leftOut) {

  /** Which checks the grade counts. */
  public enum Scoring {
    /**
     * All of them: the number that stands at the end. A student can tell it from the visible sum.
     */
    ALL,
    /** Those that the student may see now: for platforms that show the grade at once. */
    VISIBLE
  }

  /** Keeps a copy of the list. */
  public Graded {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A result.
   *
   * @param full everything
   * @param pastDue whether the student may see the checks that wait for the due date
   */
  public static Graded of(Scorecard full, boolean pastDue, Scoring scoring) {
    return new Graded(full, StudentView.of(full, pastDue), scoring, List.of());
  }

  /** The same, with a grade that counts only what the student may see now. */
  public Graded countingShown() {
    return new Graded(full, shown, Scoring.VISIBLE, leftOut);
  }

  /** The student's id. */
  public String id() {
    return full.submission().id();
  }

  /** What counts for the grade. */
  public Scorecard counted() {
    return scoring == Scoring.ALL ? full : shown;
  }

  /** The points of the grade, those of bonus exercises included. */
  public BigDecimal points() {
    return counted().totals().points();
  }

  /** The most that the grade can be without the bonus. */
  public BigDecimal maximum() {
    return counted().totals().maximum();
  }

  /** The most that the bonus gives on top. */
  public BigDecimal bonus() {
    return counted().totals().bonus();
  }

  /** The grade between 0 and 1, both included; the bonus can make up for what is missing. */
  public BigDecimal fraction(int digits) {
    return Shares.fraction(points(), maximum(), digits);
  }

  /** Every check with its exercise, hidden ones included, in the order of the rubric. */
  public List<GradedCheck> checks() {
    return checks(full);
  }

  /** The checks that the student may see now. */
  public List<GradedCheck> shownChecks() {
    return checks(shown);
  }

  /** The checks that the grade counts. */
  public List<GradedCheck> countedChecks() {
    return checks(counted());
  }

  private static List<GradedCheck> checks(Scorecard scorecard) {
    return scorecard.exercises().stream()
        .flatMap(exercise -> exercise.checks().stream().map(c -> new GradedCheck(exercise, c)))
        .toList();
  }

  /** Whether the student may see a check now. */
  public boolean isShown(GradedCheck check) {
    return shownChecks().stream().anyMatch(other -> other.key().equals(check.key()));
  }

  /**
   * A check as the student sees it if they may see it now: it lacks what only hidden checks gave
   * away, such as a mistake's name. As it is if they may not.
   */
  public GradedCheck seenByStudent(GradedCheck check) {
    return shownChecks().stream()
        .filter(shown -> shown.key().equals(check.key()))
        .findFirst()
        .orElse(check);
  }

  /** How many checks the student may not see now. */
  public int unseenChecks() {
    return unseen().mapToInt(UnseenCard::checks).sum();
  }

  /** What the submission got for those: with {@link #points} of all checks anybody can tell. */
  public BigDecimal unseenPoints() {
    return full.totals().points().subtract(shown.totals().points());
  }

  /** What those are worth. */
  public BigDecimal unseenMaximum() {
    return unseen().map(UnseenCard::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Stream<UnseenCard> unseen() {
    return shown.exercises().stream().flatMap(exercise -> exercise.unseen().stream());
  }

  /** Whether the grader itself failed on a check, so that the grade is none. */
  public boolean hasGraderError() {
    return checks().stream().anyMatch(check -> check.status() == Status.GRADER_ERROR);
  }

  /**
   * Whether nothing of the submission was judged because nothing of it could be used: it does not
   * compile, was refused, or is no class that can be called. One exercise that could be is enough
   * to make this false; one that nobody has begun does not count.
   */
  public boolean isUnusable() {
    return checks().stream().noneMatch(check -> check.use() == GradedCheck.Use.JUDGED)
        && checks().stream().anyMatch(check -> check.use() == GradedCheck.Use.UNUSABLE);
  }

  /** Whether nobody has worked on any exercise. */
  public boolean isNotAttempted() {
    return full.exercises().stream()
        .allMatch(exercise -> exercise.state() == ExerciseCard.State.NOT_ATTEMPTED);
  }

  /** The same, with another pair of scorecards, and with one more thing that they lack. */
  Graded without(Scorecard otherFull, Scorecard otherShown, String sentence) {
    return new Graded(
        otherFull,
        otherShown,
        scoring,
        Stream.concat(leftOut.stream(), Stream.of(sentence)).toList());
  }

  /** The sums of what counts. */
  public Totals totals() {
    return counted().totals();
  }
}
