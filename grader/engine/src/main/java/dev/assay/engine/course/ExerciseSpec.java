package dev.assay.engine.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * One exercise as the rubric has it.
 *
 * @param id the number that students know it by
 * @param name what it is called in commands
 * @param title the title for a reader
 * @param contract the interface that says what is asked for
 * @param submission the class that a student edits, with its package
 * @param lesson the page that explains it
 * @param bonus whether its points go beyond the maximum
 * @param checksClass where its checks are
 * @param checks its checks, in order
 */
public record ExerciseSpec(
    String id,
    String name,
    String title,
    Class<?> contract,
    String submission,
    String lesson,
    boolean bonus,
    Class<?> checksClass,
    List<CheckSpec> checks) {

  /** The same exercise with some of its checks only: for questions about these, not for a grade. */
  public ExerciseSpec only(Predicate<CheckSpec> wanted) {
    return new ExerciseSpec(
        id,
        name,
        title,
        contract,
        submission,
        lesson,
        bonus,
        checksClass,
        checks.stream().filter(wanted).toList());
  }

  /** The sum of the points of its checks. */
  public BigDecimal maximum() {
    return checks.stream().map(CheckSpec::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
