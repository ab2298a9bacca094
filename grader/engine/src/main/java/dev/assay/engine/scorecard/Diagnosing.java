package dev.assay.engine.scorecard;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the known mistake behind wrong answers, if there is one. Done after all checks, so that it
 * can't change what comes of them.
 *
 * @param course what is known about mistakes
 * @param source the submission
 */
record Diagnosing(Course course, SubjectSource source) {

  /** Looks for a mistake if an exercise answers, but not rightly; asks nothing otherwise. */
  Optional<MisconceptionCard> of(ExerciseSpec exercise, List<CheckResult> results) {
    Set<Status> statuses =
        results.stream()
            .map(CheckResult::status)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    return isWorthAsking(statuses)
        ? course.diagnosis(exercise).flatMap(diagnosis -> explained(exercise, diagnosis))
        : Optional.empty();
  }

  /** Who hangs, is gone or does not compile is not asked: it costs time, and tells nothing. */
  private static boolean isWorthAsking(Set<Status> statuses) {
    boolean fails = statuses.contains(Status.WRONG) || statuses.contains(Status.CRASHED);
    boolean answers = statuses.contains(Status.WRONG) || statuses.contains(Status.PASSED);
    return fails
        && answers
        && EnumSet.of(Status.PASSED, Status.WRONG, Status.CRASHED, Status.SKIPPED)
            .containsAll(statuses);
  }

  private <C> Optional<MisconceptionCard> explained(ExerciseSpec exercise, Diagnosis<C> diagnosis) {
    // The same limits hold as for one check.
    try (Subject<C> subject = new Subject<>(diagnosis.contract(), () -> source.open(exercise))) {
      return diagnosis
          .explain(probe -> subject.ask(probe::ask).value())
          .map(found -> new MisconceptionCard(found.id(), found.sentence(), found.page()));
    } catch (RuntimeException failed) {
      // The grade stands already. A name for the mistake is not worth losing it.
      return Optional.empty();
    }
  }
}
