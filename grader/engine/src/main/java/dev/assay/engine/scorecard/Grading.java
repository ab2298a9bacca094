package dev.assay.engine.scorecard;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.check.Precedents;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Hints;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Grades one submission: runs the checks of a course and makes the scorecard, once, from their
 * results.
 */
public final class Grading {
  private final Course course;
  private final List<ExerciseSpec> selected;
  private final long seed;
  private final boolean visibleOnly;
  private final Hints hints;
  private final int hintLevel;
  private final Program program = EngineProgram.get();
  private final Precedents precedents = new Precedents();

  private Grading(
      Course course,
      List<ExerciseSpec> selected,
      long seed,
      boolean visibleOnly,
      Hints hints,
      int hintLevel) {
    this.course = course;
    this.selected = List.copyOf(selected);
    this.seed = seed;
    this.visibleOnly = visibleOnly;
    this.hints = hints;
    this.hintLevel = hintLevel;
  }

  /**
   * What to grade with.
   *
   * @param course the course
   * @param selected the exercises to run; the others are on the scorecard as left out
   * @param seed all that is random in the checks follows from it
   */
  public Grading(Course course, List<ExerciseSpec> selected, long seed) {
    this(course, selected, seed, false, new Hints(Map.of()), 0);
  }

  /** The same, without the checks that a student may not see at any time. */
  public Grading visibleOnly() {
    return new Grading(course, selected, seed, true, hints, hintLevel);
  }

  /**
   * The same, with hints on the scorecard; no grade depends on them.
   *
   * @param all the hints of the course
   * @param level how many of each exercise, from 0 to 3
   */
  public Grading withHints(Hints all, int level) {
    return new Grading(course, selected, seed, visibleOnly, all, level);
  }

  /** Loads what grading needs, which takes a young JVM a second, while others get ready. */
  public void loadAhead() {
    SubjectSource nobody =
        exercise -> {
          throw new Finding(Status.NOT_ATTEMPTED);
        };
    CheckRun run = new CheckRun(nobody, seed);
    selected.forEach(run::runAlone);
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
    Map<CheckSpec, CheckResult> found = new HashMap<>();
    run(run, CheckSpec::isVisible, found);
    Map<ExerciseSpec, ExhibitCard> exhibits = exhibits(source, found);
    if (!visibleOnly) {
      // After all visible ones, so that a submission that remembers what it was asked can't show
      // it to its student in what it prints or throws during a visible one.
      run(run, check -> !check.isVisible(), found);
    }
    for (ExerciseSpec exercise : course.exercises()) {
      List<CheckResult> results =
          CheckRun.waiting(
              exercise.checks().stream().filter(found::containsKey).map(found::get).toList());
      resultsOf.put(exercise, results);
      results.forEach(
          result ->
              millis.put(exercise.id() + "/" + result.check().id(), result.duration().toMillis()));
    }
    Diagnosing diagnosing = new Diagnosing(course, source);
    List<ExerciseCard> cards = new ArrayList<>();
    resultsOf.forEach(
        (exercise, results) ->
            cards.add(
                card(
                    exercise,
                    results,
                    diagnosing.of(exercise, results),
                    Optional.ofNullable(exhibits.get(exercise)))));
    return new Scorecard(
        Scorecard.SCHEMA,
        program,
        new CourseReference(course.id(), course.title(), course.version(), course.digest()),
        submission,
        Optional.of(seed),
        isolation,
        Totals.of(cards),
        hintLevel,
        cards,
        new Timing(start.toString(), Duration.between(start, Instant.now()).toMillis(), millis));
  }

  /** What the exercises answer for the eye. */
  private Map<ExerciseSpec, ExhibitCard> exhibits(
      SubjectSource source, Map<CheckSpec, CheckResult> found) {
    Exhibiting exhibiting = new Exhibiting(course, source);
    Map<ExerciseSpec, ExhibitCard> answers = new HashMap<>();
    for (ExerciseSpec exercise : course.exercises()) {
      List<CheckResult> visible =
          exercise.checks().stream().filter(found::containsKey).map(found::get).toList();
      exhibiting.of(exercise, visible).ifPresent(card -> answers.put(exercise, card));
    }
    return answers;
  }

  /** Runs some of the checks of every exercise. */
  private void run(CheckRun run, Predicate<CheckSpec> wanted, Map<CheckSpec, CheckResult> found) {
    for (ExerciseSpec exercise : course.exercises()) {
      ExerciseSpec part = exercise.with(wanted);
      if (!part.checks().isEmpty()) {
        List<CheckResult> results =
            selected.contains(exercise) ? run.runAlone(part) : CheckRun.notSelected(part);
        results.forEach(result -> found.put(result.check(), result));
      }
    }
  }

  private ExerciseCard card(
      ExerciseSpec exercise,
      List<CheckResult> results,
      Optional<MisconceptionCard> misconception,
      Optional<ExhibitCard> exhibit) {
    List<CheckCard> checks = results.stream().map(result -> card(exercise, result)).toList();
    return new ExerciseCard(
        exercise.id(),
        exercise.name(),
        exercise.title(),
        exercise.bonus(),
        course.sourceRoot() + "/" + exercise.submission().replace('.', '/') + ".java",
        exercise.lesson(),
        State.of(checks.stream().map(CheckCard::status).toList()),
        checks.stream().map(CheckCard::points).reduce(BigDecimal.ZERO, BigDecimal::add),
        checks.stream().map(CheckCard::maximum).reduce(BigDecimal.ZERO, BigDecimal::add),
        checks,
        hints.first(exercise.id(), hintLevel),
        unseen(exercise, checks),
        misconception,
        exhibit);
  }

  private static Optional<UnseenCard> unseen(ExerciseSpec exercise, List<CheckCard> shown) {
    int rest = exercise.checks().size() - shown.size();
    BigDecimal points =
        exercise
            .maximum()
            .subtract(
                shown.stream().map(CheckCard::maximum).reduce(BigDecimal.ZERO, BigDecimal::add));
    return rest == 0
        ? Optional.empty()
        : Optional.of(
            UnseenCard.of(
                shown.stream().filter(c -> c.status().equals(Status.PASSED.key())).count(),
                shown.size(),
                rest,
                points,
                false));
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
        output(result.output()),
        result.counterexample().flatMap(found -> Counterexamples.card(exercise, found)));
  }

  private static Optional<CheckCard.OutputCard> output(Output output) {
    return output.text().isEmpty()
        ? Optional.empty()
        : Optional.of(new CheckCard.OutputCard(output.text(), output.truncated()));
  }
}
