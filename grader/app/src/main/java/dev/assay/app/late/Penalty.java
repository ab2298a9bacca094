package dev.assay.app.late;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** What a lateness costs, before any limit. */
public sealed interface Penalty {
  /**
   * The points that are lost, at least 0; the later, the more, or as much.
   *
   * @param raw the points of the checks
   * @param maximum the most without the bonus
   * @param late how late, more than zero
   */
  BigDecimal lost(BigDecimal raw, BigDecimal maximum, Duration late);

  /** The same rule, for a reader, as it applies to a lateness. */
  String text(Duration late);

  /** Nothing is lost, however late. */
  record None() implements Penalty {
    @Override
    public BigDecimal lost(BigDecimal raw, BigDecimal maximum, Duration late) {
      return BigDecimal.ZERO;
    }

    @Override
    public String text(Duration late) {
      return "no penalty";
    }
  }

  /**
   * So much for each day or hour.
   *
   * @param each what one costs
   * @param unit a day is 24 hours, whatever clocks on walls do
   * @param started whether one that has begun counts whole; else only one that is over counts
   */
  record PerUnit(Amount each, Unit unit, boolean started) implements Penalty {
    @Override
    public BigDecimal lost(BigDecimal raw, BigDecimal maximum, Duration late) {
      return each.times(count(late)).of(raw, maximum);
    }

    @Override
    public String text(Duration late) {
      long count = count(late);
      return count
          + (started ? " started " : " complete ")
          + unit.word()
          + (count == 1 ? "" : "s")
          + " at "
          + each
          + " each";
    }

    private long count(Duration late) {
      return started ? unit.started(late) : unit.complete(late);
    }
  }

  /**
   * A table: from each lateness on, so much. Of all that are reached the costliest counts, so that
   * a later one never costs less.
   *
   * @param steps at least one
   */
  record Steps(List<Step> steps) implements Penalty {
    /** Keeps a copy. */
    public Steps {
      steps = List.copyOf(steps);
    }

    @Override
    public BigDecimal lost(BigDecimal raw, BigDecimal maximum, Duration late) {
      return steps.stream()
          .filter(step -> late.compareTo(step.after()) > 0)
          .map(step -> step.lose().of(raw, maximum))
          .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    @Override
    public String text(Duration late) {
      return steps.stream()
          .filter(step -> late.compareTo(step.after()) > 0)
          .reduce((one, later) -> later)
          .map(step -> step.lose() + " for more than " + Spans.text(step.after()))
          .orElse("less than the first step");
    }
  }

  /**
   * A line of the table.
   *
   * @param after whoever is later than this
   * @param lose what that costs
   */
  record Step(Duration after, Amount lose) {}
}
