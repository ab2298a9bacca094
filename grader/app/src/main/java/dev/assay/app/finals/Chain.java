package dev.assay.app.finals;

import dev.assay.app.late.Deadline;
import dev.assay.app.late.LateRuling;
import dev.assay.app.settings.Adjustments;
import dev.assay.app.settings.Adjustments.ByHand;
import dev.assay.app.settings.Adjustments.Points;
import dev.assay.app.settings.Settings;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes final grades: a pure function of points, settings and what people changed by hand.
 *
 * @param settings due dates and the late policy
 * @param adjustments what people changed
 */
public record Chain(Settings settings, Adjustments adjustments) {

  /** The final grade of a student. */
  public FinalGrade grade(Standing standing) {
    ByHand byHand = adjustments.of(standing.id());
    Optional<OffsetDateTime> submitted = settings.submitted(standing.id(), standing.original());
    List<Step> steps = new ArrayList<>();
    standing.raw().ifPresent(raw -> checks(steps, raw));
    Optional<BigDecimal> late = standing.raw().map(raw -> late(steps, standing, submitted));
    if (standing.raw().isPresent()) {
      byHand.adjust().forEach(points -> adjust(steps, points));
      notBelowZero(steps);
    }
    byHand.override().ifPresent(points -> override(steps, points));
    Optional<BigDecimal> grade = steps.isEmpty() ? Optional.empty() : Optional.of(after(steps));
    return new FinalGrade(
        standing.id(),
        standing.name(),
        standing.raw(),
        standing.maximum(),
        late,
        standing.raw().flatMap(raw -> grade.map(all -> all.subtract(raw).subtract(late.get()))),
        byHand.excused().isPresent() ? Optional.empty() : grade,
        byHand.excused(),
        settings.due(standing.id()).map(OffsetDateTime::toString),
        submitted.map(OffsetDateTime::toString),
        steps,
        byHand.comments());
  }

  private static void checks(List<Step> steps, BigDecimal raw) {
    steps.add(new Step(Step.Kind.CHECKS, raw, raw, "the points of the checks", Optional.empty()));
  }

  private BigDecimal late(List<Step> steps, Standing standing, Optional<OffsetDateTime> submitted) {
    Optional<Deadline> deadline = settings.deadline(standing.id());
    if (deadline.isEmpty() || submitted.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal raw = after(steps);
    LateRuling ruling =
        settings
            .late()
            .ruling(
                raw, standing.maximum().orElse(raw), deadline.get(), submitted.get().toInstant());
    BigDecimal taken = plain(ruling.lost().negate());
    if (!ruling.late().isZero()) {
      add(steps, Step.Kind.LATE, taken, ruling.text(), Optional.empty());
    }
    return taken;
  }

  private static void adjust(List<Step> steps, Points points) {
    add(steps, Step.Kind.ADJUSTMENT, points.points(), points.reason(), points.by());
  }

  private static void notBelowZero(List<Step> steps) {
    BigDecimal now = after(steps);
    if (now.signum() < 0) {
      add(
          steps,
          Step.Kind.NOT_BELOW_ZERO,
          now.negate(),
          "nobody has less than 0",
          Optional.empty());
    }
  }

  private static void override(List<Step> steps, Points points) {
    BigDecimal now = steps.isEmpty() ? BigDecimal.ZERO : after(steps);
    add(steps, Step.Kind.OVERRIDE, points.points().subtract(now), points.reason(), points.by());
  }

  private static void add(
      List<Step> steps, Step.Kind kind, BigDecimal points, String text, Optional<String> by) {
    BigDecimal now = steps.isEmpty() ? BigDecimal.ZERO : after(steps);
    steps.add(new Step(kind, points, now.add(points), text, by));
  }

  /** The same number without zeros at its end, which a percentage leaves. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static BigDecimal after(List<Step> steps) {
    return steps.get(steps.size() - 1).after();
  }
}
