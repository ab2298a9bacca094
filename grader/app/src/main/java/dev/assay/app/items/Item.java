package dev.assay.app.items;

import dev.assay.engine.course.Course;
import java.util.List;

/**
 * A check, as an item of a test.
 *
 * @param exercise the id of its exercise
 * @param check its id
 * @param bonus whether its exercise is a bonus
 * @param maximum what it is worth
 * @param after the ids of the checks of its exercise that have to pass first
 */
public record Item(
    String exercise, String check, boolean bonus, double maximum, List<String> after) {
  /** Keeps a copy. */
  public Item {
    after = List.copyOf(after);
  }

  /** All checks of a course that give points, in order. */
  public static List<Item> of(Course course) {
    return course.exercises().stream()
        .flatMap(
            exercise ->
                exercise.checks().stream()
                    .filter(check -> check.points().signum() > 0)
                    .map(
                        check ->
                            new Item(
                                exercise.id(),
                                check.id(),
                                exercise.bonus(),
                                check.points().doubleValue(),
                                check.after())))
        .toList();
  }

  /** Exercise and check, such as {@code 2/influence}. */
  public String name() {
    return exercise + "/" + check;
  }
}
