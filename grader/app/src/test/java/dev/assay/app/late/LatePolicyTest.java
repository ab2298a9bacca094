package dev.assay.app.late;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.late.Amount.Measure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What some late policies cost, worked out by hand. */
class LatePolicyTest {
  private static final BigDecimal SIXTY = new BigDecimal(60);
  private static final BigDecimal MAXIMUM = new BigDecimal(100);
  private static final Amount TEN_PERCENT = new Amount(BigDecimal.TEN, Measure.PERCENT_OF_RAW);

  @ParameterizedTest
  @CsvSource({
    "PT-1S,     0,  in time",
    "PT0S,      0,  in time",
    "PT15M,     0,  '15 min late, within the grace of 15 min'",
    "PT15M1S,   6,  15 min 1 s late: 1 started day at 10% each",
    "PT24H,     6,  1 d late: 1 started day at 10% each",
    "PT24H1S,  12,  1 d 1 s late: 2 started days at 10% each",
    "PT200H,   30,  '8 d 8 h late: 9 started days at 10% each, and no less than 50% stays'"
  })
  void countsStartedDays(Duration late, BigDecimal lost, String text) {
    LateRuling ruling =
        policy(new Penalty.PerUnit(TEN_PERCENT, Unit.DAY, true), "PT15M", 50)
            .ruling(SIXTY, MAXIMUM, due(0), LatePolicies.DUE.plus(late));
    assertThat(ruling.lost()).isEqualByComparingTo(lost);
    assertThat(ruling.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"PT59M59S, 0", "PT60M, 0.125", "PT179M, 0.25"})
  void countsCompleteHoursExactly(Duration late, BigDecimal lost) {
    Amount eighth = new Amount(new BigDecimal("0.125"), Measure.PERCENT_OF_MAXIMUM);
    LateRuling ruling =
        policy(new Penalty.PerUnit(eighth, Unit.HOUR, false), "PT0S", 0)
            .ruling(SIXTY, MAXIMUM, due(0), LatePolicies.DUE.plus(late));
    assertThat(ruling.lost()).isEqualByComparingTo(lost);
  }

  @ParameterizedTest
  @CsvSource({"PT1M, 3", "PT24H, 3", "PT24H1S, 20", "PT72H1S, 60"})
  void takesTheStepThatIsReached(Duration late, BigDecimal lost) {
    Penalty steps =
        new Penalty.Steps(
            List.of(
                new Penalty.Step(
                    Duration.ZERO, new Amount(new BigDecimal(5), Measure.PERCENT_OF_RAW)),
                new Penalty.Step(
                    Duration.ofDays(1), new Amount(new BigDecimal(20), Measure.POINTS)),
                new Penalty.Step(
                    Duration.ofDays(3), new Amount(new BigDecimal(100), Measure.PERCENT_OF_RAW))));
    LateRuling ruling =
        policy(steps, "PT0S", 0).ruling(SIXTY, MAXIMUM, due(0), LatePolicies.DUE.plus(late));
    assertThat(ruling.lost()).isEqualByComparingTo(lost);
  }

  @ParameterizedTest
  @CsvSource({
    "PT15M,    0, 0",
    "PT15M1S,  1, 0",
    "PT24H,    1, 0",
    "PT24H15M, 1, 0",
    "PT24H16M, 2, 0",
    "PT48H16M, 2, 6",
    "PT72H1S,  2, 12"
  })
  void takesNoMoreFreeDaysThanAreNeeded(Duration late, int days, BigDecimal lost) {
    LateRuling ruling =
        policy(new Penalty.PerUnit(TEN_PERCENT, Unit.DAY, true), "PT15M", 0)
            .ruling(SIXTY, MAXIMUM, due(2), LatePolicies.DUE.plus(late));
    assertThat(ruling.freeDays()).isEqualTo(days);
    assertThat(ruling.lost()).isEqualByComparingTo(lost);
  }

  @Test
  void countsADayAs24HoursWhereClocksArePutBack() {
    // In Berlin, October 25th of 2026 has 25 hours: the same hour on the clock is an hour later.
    Instant due = OffsetDateTime.parse("2026-10-24T23:59:00+02:00").toInstant();
    Instant sameClock = OffsetDateTime.parse("2026-10-25T23:59:00+01:00").toInstant();
    LateRuling ruling =
        policy(new Penalty.PerUnit(TEN_PERCENT, Unit.DAY, true), "PT0S", 0)
            .ruling(SIXTY, MAXIMUM, new Deadline(due, Optional.empty(), 0), sameClock);
    assertThat(ruling.late()).isEqualTo(Duration.ofHours(25));
    assertThat(ruling.lost()).isEqualByComparingTo("12");
  }

  @Test
  void countsTheSameInstantAlikeInEveryOffset() {
    Deadline deadline = due(0);
    LatePolicy policy = policy(new Penalty.PerUnit(TEN_PERCENT, Unit.HOUR, true), "PT0S", 0);
    OffsetDateTime berlin = OffsetDateTime.parse("2026-11-21T01:30:00+01:00");
    OffsetDateTime chatham = OffsetDateTime.parse("2026-11-21T14:15:00+13:45");
    assertThat(policy.ruling(SIXTY, MAXIMUM, deadline, berlin.toInstant()))
        .isEqualTo(policy.ruling(SIXTY, MAXIMUM, deadline, chatham.toInstant()));
  }

  private static LatePolicy policy(Penalty penalty, String grace, int floor) {
    return new LatePolicy(penalty, Duration.parse(grace), new BigDecimal(floor));
  }

  private static Deadline due(int freeDays) {
    return new Deadline(LatePolicies.DUE, Optional.empty(), freeDays);
  }
}
