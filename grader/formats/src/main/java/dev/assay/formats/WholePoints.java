package dev.assay.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Points of checks as whole numbers that sum to the rounded totals. No check gets more than it is
 * worth, because what is shared out is what was got and what was lost.
 *
 * @param points of each check
 * @param maxima of each check
 */
public record WholePoints(List<Integer> points, List<Integer> maxima) {
  /** Keeps copies. */
  public WholePoints {
    points = List.copyOf(points);
    maxima = List.copyOf(maxima);
  }

  /**
   * Points of some checks. Rounding up never makes them as many as all checks but those of a bonus
   * are worth, unless they are: what is not all right does not look full.
   */
  public static WholePoints of(List<GradedCheck> checks) {
    List<BigDecimal> got = checks.stream().map(each -> each.check().points()).toList();
    List<BigDecimal> lost =
        checks.stream().map(e -> e.check().maximum().subtract(e.check().points())).toList();
    int all = rounded(sum(got).add(sum(lost)));
    int together = together(sum(got), full(checks), got);
    List<Integer> points = Shares.whole(got, together);
    List<Integer> missed = Shares.whole(lost, all - together);
    List<Integer> maxima = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      maxima.add(points.get(i) + missed.get(i));
    }
    return new WholePoints(points, maxima);
  }

  /** All points together. */
  public int sum() {
    return points.stream().mapToInt(Integer::intValue).sum();
  }

  private static int together(BigDecimal got, BigDecimal full, List<BigDecimal> shares) {
    int rounded = rounded(got);
    if (got.compareTo(full) >= 0 || rounded < rounded(full)) {
      return rounded;
    }
    // Points that are whole stay: they only look full where what a course is worth is no whole
    // number and is rounded down itself.
    int least =
        shares.stream().mapToInt(each -> each.setScale(0, RoundingMode.DOWN).intValueExact()).sum();
    return Math.max(least, rounded - 1);
  }

  private static BigDecimal full(List<GradedCheck> checks) {
    return sum(
        checks.stream()
            .filter(each -> !each.exercise().bonus())
            .map(each -> each.check().maximum())
            .toList());
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int rounded(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
