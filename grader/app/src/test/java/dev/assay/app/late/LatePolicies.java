package dev.assay.app.late;

import dev.assay.app.late.Amount.Measure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Late policies of every kind, for properties. */
final class LatePolicies {
  static final Instant DUE = Instant.parse("2026-11-20T22:59:00Z");
  static final BigDecimal MAXIMUM = new BigDecimal(100);

  private LatePolicies() {}

  static Arbitrary<LatePolicy> any() {
    return Combinators.combine(penalties(), spans(300), Arbitraries.integers().between(0, 100))
        .as((penalty, grace, floor) -> new LatePolicy(penalty, grace, new BigDecimal(floor)));
  }

  static Arbitrary<BigDecimal> points() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(110)).ofScale(2);
  }

  /** From a little before the due date to some days after it, also to the nanosecond. */
  static Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(-Duration.ofHours(3).toNanos(), Duration.ofDays(12).toNanos())
        .withDistribution(RandomDistribution.uniform())
        .map(DUE::plusNanos);
  }

  static Arbitrary<Deadline> deadlines() {
    Arbitrary<Optional<Instant>> until = spans(20_000).map(DUE::plus).optional();
    return Combinators.combine(until, Arbitraries.integers().between(0, 4))
        .as((last, free) -> new Deadline(DUE, last, free));
  }

  private static Arbitrary<Duration> spans(int mostMinutes) {
    return Arbitraries.integers().between(0, mostMinutes).map(Duration::ofMinutes);
  }

  private static Arbitrary<Penalty> penalties() {
    Arbitrary<Penalty> perUnit =
        Combinators.combine(amounts(), Arbitraries.of(Unit.class), Arbitraries.of(true, false))
            .as(Penalty.PerUnit::new);
    ListArbitrary<Penalty.Step> steps =
        Combinators.combine(spans(10_000), amounts()).as(Penalty.Step::new).list();
    return Arbitraries.oneOf(
        Arbitraries.just(new Penalty.None()),
        perUnit,
        steps.ofMinSize(1).ofMaxSize(4).map(Penalty.Steps::new));
  }

  private static Arbitrary<Amount> amounts() {
    return Combinators.combine(
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(60)).ofScale(1),
            Arbitraries.of(Measure.class))
        .as(Amount::new);
  }
}
