package dev.assay.app.regrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What another grading changes for a student.
 *
 * @param id the student
 * @param name to read
 * @param before the points there are; absent if there is no scorecard
 * @param after the points there would be
 * @param change the difference; all of them if there is no scorecard
 * @param finalBefore the final grade there is; absent if there is none
 * @param finalAfter the final grade there would be; absent if there is none
 * @param causes what is not as it was, a few words each
 * @param checks those that come out otherwise, in the order of the course
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StudentChange(
    String id,
    String name,
    Optional<BigDecimal> before,
    BigDecimal after,
    BigDecimal change,
    Optional<BigDecimal> finalBefore,
    Optional<BigDecimal> finalAfter,
    List<String> causes,
    List<CheckChange> checks) {
  /** Keeps copies. */
  public StudentChange {
    causes = List.copyOf(causes);
    checks = List.copyOf(checks);
  }

  /** Whether a grade, or the reason for one, is another. */
  boolean isAny() {
    return before.isEmpty()
        || change.signum() != 0
        || !checks.isEmpty()
        || finalChange().signum() != 0;
  }

  /** Whether it comes to the same points, and the same final grade. */
  boolean keepsGrade() {
    return before.isPresent() && change.signum() == 0 && finalChange().signum() == 0;
  }

  /** Whether the final grades are nothing but the points, so that nobody has to be told twice. */
  boolean isFinalPlain() {
    return finalChange().signum() == 0
        || (same(finalBefore, before) && same(finalAfter, Optional.of(after)));
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.map(BigDecimal::stripTrailingZeros)
        .equals(other.map(BigDecimal::stripTrailingZeros));
  }

  /** The difference of the final grades, if there are two. */
  BigDecimal finalChange() {
    return finalBefore.isPresent() && finalAfter.isPresent()
        ? finalAfter.get().subtract(finalBefore.get())
        : BigDecimal.ZERO;
  }
}
