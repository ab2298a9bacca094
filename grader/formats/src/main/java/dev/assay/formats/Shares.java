package dev.assay.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Points for platforms that take less than an exact decimal. */
public final class Shares {
  private Shares() {}

  /**
   * Whole numbers that sum to the rounded sum (half up): each is its share rounded down, and what
   * is then missing goes to the largest remainders, the first of equal ones (Hamilton's method).
   *
   * @param exact shares, none negative
   * @return a whole number for each, at most 1 away from it
   */
  public static List<Integer> whole(List<BigDecimal> exact) {
    BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return whole(exact, sum.setScale(0, RoundingMode.HALF_UP).intValueExact());
  }

  /**
   * Whole numbers that sum to a total.
   *
   * @param exact shares, none negative
   * @param total what they have to sum to: from the sum of the shares rounded down one by one, up
   *     to one more for each share
   */
  public static List<Integer> whole(List<BigDecimal> exact, int total) {
    List<Integer> shares = new ArrayList<>();
    exact.forEach(share -> shares.add(share.setScale(0, RoundingMode.DOWN).intValueExact()));
    int missing = total - shares.stream().mapToInt(Integer::intValue).sum();
    if (missing < 0 || missing > exact.size()) {
      throw new IllegalArgumentException("Shares of " + exact + " can't sum to " + total);
    }
    IntStream.range(0, exact.size())
        .boxed()
        .sorted(
            Comparator.<Integer, BigDecimal>comparing(i -> exact.get(i).remainder(BigDecimal.ONE))
                .reversed())
        .limit(missing)
        .forEach(i -> shares.set(i, shares.get(i) + 1));
    return Collections.unmodifiableList(shares);
  }

  /**
   * Shares of another total, in the same proportion, that sum to it exactly.
   *
   * @param exact shares, none negative, which sum to more than nothing
   * @param total what they have to sum to
   * @param digits after the point; the total has no more
   */
  public static List<BigDecimal> scaled(List<BigDecimal> exact, BigDecimal total, int digits) {
    BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigInteger units = total.movePointRight(digits).toBigIntegerExact();
    List<BigInteger> shares = new ArrayList<>();
    List<BigDecimal> remainders = new ArrayList<>();
    BigInteger missing = units;
    for (BigDecimal share : exact) {
      BigDecimal[] parts = share.multiply(new BigDecimal(units)).divideAndRemainder(sum);
      shares.add(parts[0].toBigInteger());
      remainders.add(parts[1]);
      missing = missing.subtract(parts[0].toBigInteger());
    }
    IntStream.range(0, exact.size())
        .boxed()
        .sorted(Comparator.<Integer, BigDecimal>comparing(remainders::get).reversed())
        .limit(missing.longValueExact())
        .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
    return shares.stream().map(share -> plain(new BigDecimal(share, digits))).toList();
  }

  /**
   * A part of a whole as a fraction between 0 and 1, both included, whatever the part is.
   *
   * @param digits after the point; what is beyond is cut off, so that only a full score is 1
   */
  public static BigDecimal fraction(BigDecimal part, BigDecimal whole, int digits) {
    if (whole.signum() <= 0 || part.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    if (part.compareTo(whole) >= 0) {
      return BigDecimal.ONE;
    }
    return plain(part.divide(whole, digits, RoundingMode.DOWN));
  }

  /** One form for one number: 2.50 is 2.5, and 1E+2 is 100. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
