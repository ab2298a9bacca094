package dev.assay.app.settings;

import dev.assay.app.late.Deadline;
import dev.assay.app.late.LatePolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code grader.yaml} says.
 *
 * @param due the last instant that is in time; empty if there is none
 * @param until the last instant that gives points at all; empty if there is none
 * @param reveal from when on students see the checks that wait for the due date
 * @param freeDays how many days of lateness each student has for free
 * @param late what lateness costs
 * @param own what is otherwise for some students, by id
 * @param times when students handed in, by id or by the name of what they handed in
 */
public record Settings(
    Optional<OffsetDateTime> due,
    Optional<OffsetDateTime> until,
    Optional<OffsetDateTime> reveal,
    int freeDays,
    LatePolicy late,
    Map<String, Own> own,
    SubmissionTimes times) {
  /** No file at all: nothing is due. */
  public static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          LatePolicy.NONE,
          Map.of(),
          SubmissionTimes.NONE);

  /** Keeps a copy. */
  public Settings {
    own = Map.copyOf(own);
  }

  /** When a student's work is due; empty if it never is. */
  public Optional<Deadline> deadline(String id) {
    Own mine = own.getOrDefault(id, Own.NOTHING);
    return due(id)
        .map(
            moment ->
                new Deadline(
                    moment.toInstant(),
                    until(mine).map(OffsetDateTime::toInstant),
                    mine.freeDays().orElse(freeDays)));
  }

  /** The same as people wrote it, moved by an extension. */
  public Optional<OffsetDateTime> due(String id) {
    Own mine = own.getOrDefault(id, Own.NOTHING);
    return mine.due().isPresent() ? mine.due() : due.map(all -> all.plus(mine.extension()));
  }

  /** When a student handed in, if anything says so. */
  public Optional<OffsetDateTime> submitted(String id, String original) {
    Own mine = own.getOrDefault(id, Own.NOTHING);
    return mine.submitted().isPresent() ? mine.submitted() : times.of(id, original);
  }

  /** Whether students may see the checks that wait for the due date. */
  public boolean isRevealed(Instant now) {
    return reveal.filter(from -> !now.isBefore(from.toInstant())).isPresent();
  }

  private Optional<OffsetDateTime> until(Own mine) {
    return mine.until().isPresent() ? mine.until() : until.map(all -> all.plus(mine.extension()));
  }

  /**
   * What is otherwise for one student.
   *
   * @param due another due date
   * @param extension how far the dates of everybody move back
   * @param until another last date
   * @param submitted when this student handed in
   * @param freeDays other free days
   */
  public record Own(
      Optional<OffsetDateTime> due,
      Duration extension,
      Optional<OffsetDateTime> until,
      Optional<OffsetDateTime> submitted,
      OptionalInt freeDays) {
    static final Own NOTHING =
        new Own(
            Optional.empty(),
            Duration.ZERO,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty());
  }
}
