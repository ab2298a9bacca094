package dev.assay.engine.check;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.subject.Output;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How one check ended.
 *
 * @param check the check
 * @param status how it ended
 * @param facts why, in order; empty if it passed
 * @param output what the submission printed during it
 * @param duration how long it took
 * @param counterexample the smallest input that breaks a property, if one does
 */
public record CheckResult(
    CheckSpec check,
    Status status,
    List<Fact> facts,
    Output output,
    Duration duration,
    Optional<Counterexample> counterexample) {

  /** A result without a counterexample. */
  public CheckResult(
      CheckSpec check, Status status, List<Fact> facts, Output output, Duration duration) {
    this(check, status, facts, output, duration, Optional.empty());
  }

  /** A result for a check that nobody ran. */
  static CheckResult notRun(CheckSpec check, Status status, Fact... facts) {
    return new CheckResult(check, status, List.of(facts), Output.NONE, Duration.ZERO);
  }

  /** The same check, waiting for another one. */
  CheckResult waitingFor(CheckSpec other) {
    Fact reason = Fact.note("Waits for the check \"" + other.title() + "\".");
    return new CheckResult(check, Status.SKIPPED, List.of(reason), output, duration);
  }
}
