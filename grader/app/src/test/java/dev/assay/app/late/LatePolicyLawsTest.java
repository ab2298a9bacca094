package dev.assay.app.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every late policy, whatever it says. */
class LatePolicyLawsTest {
  private static final int TRIES = 1000;

  @Property(
      tries = TRIES,
      seed = "1",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void whoIsLaterNeverHasMore(
      @ForAll("policies") LatePolicy policy,
      @ForAll("points") BigDecimal raw,
      @ForAll("deadlines") Deadline deadline,
      @ForAll("moments") Instant one,
      @ForAll("moments") Instant other) {
    Instant earlier = one.isBefore(other) ? one : other;
    Instant later = one.isBefore(other) ? other : one;
    assertThat(lost(policy, raw, deadline, earlier))
        .isLessThanOrEqualTo(lost(policy, raw, deadline, later));
  }

  @Property(
      tries = TRIES,
      seed = "2",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void nobodyGainsAndNobodyFallsBelowZero(
      @ForAll("policies") LatePolicy policy,
      @ForAll("points") BigDecimal raw,
      @ForAll("deadlines") Deadline deadline,
      @ForAll("moments") Instant submitted) {
    assertThat(lost(policy, raw, deadline, submitted)).isBetween(BigDecimal.ZERO, raw);
  }

  @Property(
      tries = TRIES,
      seed = "3",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void nobodyFallsBelowTheFloorBeforeTheLastDate(
      @ForAll("policies") LatePolicy policy,
      @ForAll("points") BigDecimal raw,
      @ForAll("deadlines") Deadline deadline,
      @ForAll("moments") Instant submitted) {
    BigDecimal left = raw.subtract(lost(policy, raw, deadline, submitted));
    boolean over = deadline.until().filter(submitted::isAfter).isPresent();
    BigDecimal floor = raw.multiply(policy.floor()).movePointLeft(2);
    assertThat(left).isGreaterThanOrEqualTo(over ? BigDecimal.ZERO : floor);
  }

  @Property(
      tries = TRIES,
      seed = "4",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void theGraceItselfIsStillFree(
      @ForAll("policies") LatePolicy policy,
      @ForAll("points") BigDecimal raw,
      @ForAll("deadlines") Deadline deadline) {
    Instant last = deadline.due().plus(policy.grace());
    if (deadline.until().filter(last::isAfter).isEmpty()) {
      assertThat(lost(policy, raw, deadline, last)).isZero();
    }
  }

  @Property(
      tries = TRIES,
      seed = "5",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void afterTheLastDateThereIsNothingWhateverTheFloor(
      @ForAll("policies") LatePolicy policy, @ForAll("points") BigDecimal raw) {
    Instant last = LatePolicies.DUE.plus(Duration.ofDays(5));
    Deadline deadline = new Deadline(LatePolicies.DUE, Optional.of(last), 3);
    assertThat(lost(policy, raw, deadline, last.plusNanos(1))).isEqualByComparingTo(raw);
  }

  @Property(
      tries = TRIES,
      seed = "6",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void moreFreeDaysNeverCostAnything(
      @ForAll("policies") LatePolicy policy,
      @ForAll("points") BigDecimal raw,
      @ForAll("deadlines") Deadline deadline,
      @ForAll("moments") Instant submitted) {
    Deadline more = new Deadline(deadline.due(), deadline.until(), deadline.freeDays() + 1);
    assertThat(lost(policy, raw, more, submitted))
        .isLessThanOrEqualTo(lost(policy, raw, deadline, submitted));
    assertThat(policy.ruling(raw, LatePolicies.MAXIMUM, more, submitted).freeDays())
        .isBetween(0, more.freeDays());
  }

  private static BigDecimal lost(
      LatePolicy policy, BigDecimal raw, Deadline deadline, Instant submitted) {
    return policy.ruling(raw, LatePolicies.MAXIMUM, deadline, submitted).lost();
  }

  @Provide
  static Arbitrary<LatePolicy> policies() {
    return LatePolicies.any();
  }

  @Provide
  static Arbitrary<BigDecimal> points() {
    return LatePolicies.points();
  }

  @Provide
  static Arbitrary<Instant> moments() {
    return LatePolicies.moments();
  }

  @Provide
  static Arbitrary<Deadline> deadlines() {
    return LatePolicies.deadlines();
  }
}
