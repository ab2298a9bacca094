package dev.assay.app.bundle;

import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of a bundle.
 *
 * @param jar this program, packaged
 * @param course the course
 * @param exercises those that are graded
 * @param options words of {@code assay grade} that go into the bundle
 * @param minutes how long the platform lets the grader run
 */
public record BundleOrder(
    Path jar,
    CoursePackage course,
    List<ExerciseSpec> exercises,
    List<String> options,
    int minutes) {
  private static final int SECONDS = 60;
  private static final int RESERVE = 20;

  /** Keeps copies. */
  public BundleOrder {
    exercises = List.copyOf(exercises);
    options = List.copyOf(options);
  }

  /** When the grader is stopped, so that there is time left to say so. */
  public int seconds() {
    return minutes * SECONDS - RESERVE;
  }

  /**
   * The options but one and its value, for a command that says that itself or has no use for it.
   *
   * @param name such as {@code --exercise}
   */
  public String optionsWithout(String name) {
    List<String> rest = new ArrayList<>(options);
    int found = rest.indexOf(name);
    if (found >= 0) {
      rest.subList(found, found + 2).clear();
    }
    return String.join(" ", rest);
  }

  /** The file that a student hands in for an exercise. */
  public static String name(ExerciseSpec exercise) {
    return Rehearsal.simpleName(exercise.submission()) + ".java";
  }

  /** The files that a student hands in, one for each exercise. */
  public List<String> names() {
    return exercises.stream().map(BundleOrder::name).toList();
  }

  /** The most points without the bonus, unless there is nothing but a bonus. */
  public BigDecimal maximum() {
    boolean onlyBonus = exercises.stream().allMatch(ExerciseSpec::bonus);
    return exercises.stream()
        .filter(exercise -> onlyBonus || !exercise.bonus())
        .map(ExerciseSpec::maximum)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
