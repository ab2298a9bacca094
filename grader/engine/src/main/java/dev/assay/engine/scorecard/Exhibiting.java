package dev.assay.engine.scorecard;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.exhibit.Exhibit;
import dev.assay.engine.exhibit.Rows;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks a submission for what is drawn. Done after all visible checks and before the others: what a
 * submission remembers of those must not come back in a picture that its student sees.
 */
final class Exhibiting {
  private static final Set<Status> ANSWERS = EnumSet.of(Status.PASSED, Status.WRONG);
  private static final Set<Status> HARMLESS =
      EnumSet.of(Status.PASSED, Status.WRONG, Status.CRASHED, Status.SKIPPED);

  private final Course course;
  private final SubjectSource source;
  private boolean over;

  Exhibiting(Course course, SubjectSource source) {
    this.course = course;
    this.source = source;
  }

  /**
   * The answer of one exercise; empty if there is nothing to ask, or nothing to draw.
   *
   * @param visible what came of its visible checks
   */
  Optional<ExhibitCard> of(ExerciseSpec exercise, List<CheckResult> visible) {
    Set<Status> statuses =
        visible.stream()
            .map(CheckResult::status)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    // Who hangs or is gone is not asked: it costs time, and shows nothing.
    boolean isWorthAsking =
        HARMLESS.containsAll(statuses) && statuses.stream().anyMatch(ANSWERS::contains);
    return isWorthAsking && !over
        ? course.exhibit(exercise).flatMap(exhibit -> asked(exercise, exhibit))
        : Optional.empty();
  }

  private <C> Optional<ExhibitCard> asked(ExerciseSpec exercise, Exhibit<C> exhibit) {
    try (Subject<C> subject = new Subject<>(exhibit.contract(), () -> source.openAside(exercise))) {
      return Rows.of(subject.ask(exhibit.question()::ask).value())
          .map(rows -> new ExhibitCard(exhibit.id(), rows));
    } catch (Finding finding) {
      // One limit's worth of time is enough for pictures.
      over |= finding.status() != Status.CRASHED;
      return Optional.empty();
    } catch (RuntimeException failed) {
      // A picture is not worth losing a grade.
      return Optional.empty();
    }
  }
}
