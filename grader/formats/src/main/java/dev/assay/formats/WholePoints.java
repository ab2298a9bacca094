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

  /** Points of some checks. */
  public static WholePoints of(List<GradedCheck> checks) {
    List<BigDecimal> got = checks.stream().map(each -> each.check().points()).toList();
    List<BigDecimal> lost =
        checks.stream().map(e -> e.check().maximum().subtract(e.check().points())).toList();
    int all = rounded(sum(got).add(sum(lost)));
    List<Integer> points = Shares.whole(got);
    List<Integer> missed = Shares.whole(lost, all - rounded(sum(got)));
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

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int rounded(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
