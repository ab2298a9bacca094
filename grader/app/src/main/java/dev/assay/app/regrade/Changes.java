package dev.assay.app.regrade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What another grading changes for a class.
 *
 * @param students how many there are
 * @param changed those for whom something changes: who loses most first, then who gains most, then
 *     those whose points stay
 */
public record Changes(int students, List<StudentChange> changed) {
  private static final int DIGITS = 2;

  /** Keeps a copy. */
  public Changes {
    changed = List.copyOf(changed);
  }

  /** Puts the changes of a class in order. */
  static Changes of(Collection<StudentChange> all) {
    return new Changes(
        all.size(),
        all.stream()
            .filter(StudentChange::isAny)
            .sorted(
                Comparator.comparingInt(Changes::group)
                    .thenComparing(student -> student.change().abs().negate())
                    .thenComparing(StudentChange::id))
            .toList());
  }

  private static int group(StudentChange student) {
    return switch (student.change().signum()) {
      case -1 -> 0;
      case 1 -> 1;
      default -> 2;
    };
  }

  /** The numbers. */
  Summary summary() {
    List<StudentChange> moved = moved();
    return new Summary(
        students,
        changed.size(),
        moved.size(),
        mean(moved, moved.size()),
        mean(moved, students),
        extreme(1),
        extreme(-1),
        byCheck());
  }

  private List<StudentChange> moved() {
    return changed.stream().filter(student -> student.change().signum() != 0).toList();
  }

  private static Optional<BigDecimal> mean(List<StudentChange> moved, int over) {
    return over == 0
        ? Optional.empty()
        : Optional.of(
            moved.stream()
                .map(StudentChange::change)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(over), DIGITS, RoundingMode.HALF_EVEN));
  }

  private Optional<Summary.Extreme> extreme(int sign) {
    return moved().stream()
        .filter(student -> student.change().signum() == sign)
        .findFirst()
        .map(student -> new Summary.Extreme(student.id(), student.change()));
  }

  private Map<String, Summary.Check> byCheck() {
    Map<String, Summary.Check> all = new TreeMap<>();
    for (StudentChange student : changed) {
      for (CheckChange check : student.checks()) {
        all.merge(
            check.check(), new Summary.Check(1, check.change()), (one, other) -> one.and(other));
      }
    }
    return all;
  }
}
