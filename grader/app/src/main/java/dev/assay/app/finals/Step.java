package dev.assay.app.finals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * One step on the way to a final grade.
 *
 * @param kind what kind of step
 * @param points what it added, less than zero if it took
 * @param after the grade after it
 * @param text why, for a reader
 * @param by who decided so, if a person did and it is written down
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Step(
    Kind kind, BigDecimal points, BigDecimal after, String text, Optional<String> by) {

  /** The kinds of steps, in the order in which they are taken. */
  public enum Kind {
    /** The points of the scorecard. */
    CHECKS,
    /** What lateness took. */
    LATE,
    /** Points more or less, by hand. */
    ADJUSTMENT,
    /** Nobody has less than nothing. */
    NOT_BELOW_ZERO,
    /** A grade by hand, whatever came before. */
    OVERRIDE;

    /** The kind as JSON has it. */
    @JsonValue
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
