package dev.assay.app.regrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers of another grading.
 *
 * @param students how many there are
 * @param changed for how many something changes
 * @param pointsChanged how many get other points
 * @param meanOfThose the mean change of those, to two digits; absent if there are none
 * @param meanOfAll the mean change of the class, to two digits; absent if there is no class
 * @param mostUp who gains most; absent if nobody does
 * @param mostDown who loses most; absent if nobody does
 * @param checks what changes in each check, by exercise and check
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Summary(
    int students,
    int changed,
    int pointsChanged,
    Optional<BigDecimal> meanOfThose,
    Optional<BigDecimal> meanOfAll,
    Optional<Extreme> mostUp,
    Optional<Extreme> mostDown,
    Map<String, Check> checks) {
  /** Keeps a copy, sorted. */
  public Summary {
    checks = Collections.unmodifiableMap(new TreeMap<>(checks));
  }

  /**
   * Who changes most.
   *
   * @param id the student
   * @param change by how much
   */
  public record Extreme(String id, BigDecimal change) {}

  /**
   * A check over the class.
   *
   * @param students for how many it ends otherwise
   * @param change the points of all of them
   */
  public record Check(int students, BigDecimal change) {
    Check and(Check other) {
      return new Check(students + other.students, change.add(other.change));
    }
  }
}
