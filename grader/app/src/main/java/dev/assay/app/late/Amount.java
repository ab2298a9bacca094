package dev.assay.app.late;

import java.math.BigDecimal;

/**
 * How much is lost, before it is known of what.
 *
 * @param value points, or percent
 * @param measure which of the two, and of what
 */
public record Amount(BigDecimal value, Measure measure) {
  private static final int PERCENT = 2;

  /**
   * The points that it comes to; no rounding.
   *
   * @param raw the points of the checks
   * @param maximum the most without the bonus
   */
  BigDecimal of(BigDecimal raw, BigDecimal maximum) {
    return switch (measure) {
      case POINTS -> value;
      case PERCENT_OF_RAW -> raw.multiply(value).movePointLeft(PERCENT);
      case PERCENT_OF_MAXIMUM -> maximum.multiply(value).movePointLeft(PERCENT);
    };
  }

  /** The same, so many times. */
  Amount times(long count) {
    return new Amount(value.multiply(BigDecimal.valueOf(count)), measure);
  }

  /** As people write it, such as {@code 10% of maximum}. */
  @Override
  public String toString() {
    String number = value.stripTrailingZeros().toPlainString();
    return switch (measure) {
      case POINTS -> number + (value.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
      case PERCENT_OF_RAW -> number + "%";
      case PERCENT_OF_MAXIMUM -> number + "% of maximum";
    };
  }

  /** What a number counts. */
  public enum Measure {
    /** Points. */
    POINTS,
    /** Percent of what the checks gave. */
    PERCENT_OF_RAW,
    /** Percent of the most that there is without the bonus. */
    PERCENT_OF_MAXIMUM
  }
}
