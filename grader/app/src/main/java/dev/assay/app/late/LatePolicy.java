package dev.assay.app.late;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * What late submissions lose: a function of points, a deadline and the instant of handing in.
 *
 * <p>The later, the less is left, or as much. Nobody gains by being late, nobody falls under the
 * floor before the last date, and nobody under zero.
 *
 * @param penalty what lateness costs
 * @param grace up to this late, and exactly this late, nothing is lost; beyond it, all of the
 *     lateness counts
 * @param floor the percentage of the points that nobody loses before the last date, 0 to 100
 */
public record LatePolicy(Penalty penalty, Duration grace, BigDecimal floor) {
  /** Lateness costs nothing. */
  public static final LatePolicy NONE =
      new LatePolicy(new Penalty.None(), Duration.ZERO, BigDecimal.ZERO);

  private static final BigDecimal ALL = new BigDecimal(100);

  /**
   * Rules on one submission.
   *
   * @param raw the points of the checks, at least 0
   * @param maximum the most without the bonus
   * @param deadline this student's
   * @param submitted when it was handed in
   */
  public LateRuling ruling(
      BigDecimal raw, BigDecimal maximum, Deadline deadline, Instant submitted) {
    Duration late = Duration.between(deadline.due(), submitted);
    if (late.isNegative() || late.isZero()) {
      return new LateRuling(BigDecimal.ZERO, Duration.ZERO, 0, "in time");
    }
    if (deadline.until().filter(submitted::isAfter).isPresent()) {
      return new LateRuling(raw, late, 0, Spans.text(late) + " late, after the last date");
    }
    int free = freeDays(late, deadline.freeDays());
    Duration counted = late.minus(Unit.DAY.length().multipliedBy(free));
    String said = Spans.text(late) + " late" + free(free, deadline.freeDays());
    if (counted.compareTo(grace) <= 0) {
      return new LateRuling(BigDecimal.ZERO, late, free, said + within(counted));
    }
    BigDecimal all = penalty.lost(raw, maximum, counted);
    BigDecimal most =
        new Amount(ALL.subtract(floor), Amount.Measure.PERCENT_OF_RAW).of(raw, maximum);
    return new LateRuling(
        all.min(most),
        late,
        free,
        said + ": " + penalty.text(counted) + (all.compareTo(most) > 0 ? floored() : ""));
  }

  /** No more than are needed: the rest of a day within the grace needs none. */
  private int freeDays(Duration late, int there) {
    Duration beyond = late.minus(grace);
    return beyond.isNegative() ? 0 : (int) Math.min(there, Unit.DAY.started(beyond));
  }

  private static String free(int used, int there) {
    return used == 0 ? "" : ", " + used + " of " + there + " free days";
  }

  private String within(Duration counted) {
    return counted.isNegative() || counted.isZero()
        ? ""
        : ", within the grace of " + Spans.text(grace);
  }

  private String floored() {
    return floor.signum() == 0
        ? ", and no more than there is"
        : ", and no less than " + floor.stripTrailingZeros().toPlainString() + "% stays";
  }
}
