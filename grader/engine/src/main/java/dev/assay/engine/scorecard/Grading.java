package dev.assay.engine.scorecard;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.check.Precedents;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Grades one submission: runs the checks of a course and makes the scorecard, once, from their
 * results.
 */
public final class Grading {
  private final Course course;
  private final List<ExerciseSpec> selected;
  private final long seed;
  private final Program program = EngineProgram.get();
  private final Precedents precedents = new Precedents();

  /**
   * What to grade with.
   *
   * @param course the course
   * @param selected the exercises to run; the others are on the scorecard as left out
   * @param seed all that is random in the checks follows from it
   */
  public Grading(Course course, List<ExerciseSpec> selected, long seed) {
    this.course = course;
    this.selected = List.copyOf(selected);
    this.seed = seed;
  }

  /**
   * Grades one submission. Several threads may do so.
   *
   * @param submission its name and digest
   * @param source what answers for it
   * @param isolation what stands between it and this process
   */
  public Scorecard grade(
      SubmissionReference submission, SubjectSource source, Isolation isolation) {
    return grade(submission, source, CheckRun.with(source, seed, precedents), isolation);
  }

  /** The same, without a look at what came of others: slower, and of no other outcome. */
  public Scorecard gradeAlone(
      SubmissionReference submission, SubjectSource source, Isolation isolation) {
    return grade(submission, source, new CheckRun(source, seed), isolation);
  }

  private Scorecard grade(
      SubmissionReference submission, SubjectSource source, CheckRun run, Isolation isolation) {
    Instant start = Instant.now();
    Map<ExerciseSpec, List<CheckResult>> resultsOf = new LinkedHashMap<>();
    Map<String, Long> millis = new TreeMap<>();
    for (ExerciseSpec exercise : course.exercises()) {
      List<CheckResult> results =
          selected.contains(exercise) ? run.run(exercise) : CheckRun.notSelected(exercise);
      resultsOf.put(exercise, results);
      results.forEach(
          result ->
              millis.put(exercise.id() + "/" + result.check().id(), result.duration().toMillis()));
    }
    Diagnosing diagnosing = new Diagnosing(course, source);
    List<ExerciseCard> cards = new ArrayList<>();
    resultsOf.forEach(
        (exercise, results) ->
            cards.add(card(exercise, results, diagnosing.of(exercise, results))));
    BigDecimal points =
        cards.stream().map(ExerciseCard::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Scorecard(
        Scorecard.SCHEMA,
        program,
        new CourseReference(course.id(), course.title(), course.version(), course.digest()),
        submission,
        seed,
        isolation,
        new Totals(points, course.maximum(), course.bonus()),
        cards,
        new Timing(start.toString(), Duration.between(start, Instant.now()).toMillis(), millis));
  }

  private ExerciseCard card(
      ExerciseSpec exercise, List<CheckResult> results, Optional<MisconceptionCard> misconception) {
    List<CheckCard> checks = results.stream().map(result -> card(exercise, result)).toList();
    return new ExerciseCard(
        exercise.id(),
        exercise.name(),
        exercise.title(),
        exercise.bonus(),
        course.sourceRoot() + "/" + exercise.submission().replace('.', '/') + ".java",
        exercise.lesson(),
        state(results),
        checks.stream().map(CheckCard::points).reduce(BigDecimal.ZERO, BigDecimal::add),
        exercise.maximum(),
        checks,
        misconception);
  }

  private static CheckCard card(ExerciseSpec exercise, CheckResult result) {
    CheckSpec check = result.check();
    BigDecimal points = result.status() == Status.PASSED ? check.points() : BigDecimal.ZERO;
    return new CheckCard(
        check.id(),
        check.title(),
        check.kind().key(),
        result.status().key(),
        points,
        check.points(),
        check.points().subtract(points),
        check.visibility().key(),
        exercise.id() + "." + check.hint(),
        result.facts().stream()
            .map(fact -> new CheckCard.FactCard(fact.label().key(), fact.text()))
            .toList(),
        output(result.output()));
  }

  private static Optional<CheckCard.OutputCard> output(Output output) {
    return output.text().isEmpty()
        ? Optional.empty()
        : Optional.of(new CheckCard.OutputCard(output.text(), output.truncated()));
  }

  private static State state(List<CheckResult> results) {
    List<Status> statuses = results.stream().map(CheckResult::status).distinct().toList();
    if (statuses.equals(List.of(Status.PASSED))) {
      return State.COMPLETE;
    }
    if (statuses.equals(List.of(Status.NOT_SELECTED))) {
      return State.NOT_SELECTED;
    }
    return statuses.equals(List.of(Status.NOT_ATTEMPTED)) ? State.NOT_ATTEMPTED : State.INCOMPLETE;
  }
}
