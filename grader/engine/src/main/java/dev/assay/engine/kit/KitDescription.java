package dev.assay.engine.kit;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Visibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A course as a student's kit tells it, without a class of the author's but the visible checks.
 *
 * @param id of the course
 * @param title of the course
 * @param version of the course
 * @param digest of the course that the kit was made of
 * @param sourceRoot where the student's sources are
 * @param studentSeed the seed of the students' runs
 * @param checks the classes of checks, in order
 * @param given the classes that the course has among a student's, sorted
 * @param hints by reference
 * @param unseen for each exercise that has checks of which a student sees nothing, how many and
 *     what they are worth
 */
record KitDescription(
    String id,
    String title,
    String version,
    String digest,
    String sourceRoot,
    long studentSeed,
    List<String> checks,
    List<String> given,
    Map<String, String> hints,
    Map<String, Unseen> unseen) {

  /** What there is to tell of a course. */
  static KitDescription of(CoursePackage written) {
    Course course = written.course();
    Map<String, Unseen> unseen = new TreeMap<>();
    for (ExerciseSpec exercise : course.exercises()) {
      ExerciseSpec hidden = exercise.with(check -> !check.isVisible());
      if (!hidden.checks().isEmpty()) {
        unseen.put(exercise.id(), new Unseen(hidden.checks().size(), hidden.maximum()));
      }
    }
    return new KitDescription(
        course.id(),
        course.title(),
        course.version(),
        course.digest(),
        course.sourceRoot(),
        written.studentSeed(),
        course.exercises().stream().map(exercise -> exercise.checksClass().getName()).toList(),
        course.given().stream().sorted().toList(),
        new TreeMap<>(written.hints().texts()),
        unseen);
  }

  /**
   * Checks that only a graded run has.
   *
   * @param checks how many
   * @param points what they are worth together
   */
  record Unseen(int checks, BigDecimal points) {
    /** Entries that are counted and never run. */
    List<CheckSpec> specs(CheckSpec any) {
      return IntStream.rangeClosed(1, checks)
          .mapToObj(
              number ->
                  new CheckSpec(
                      "unseen-" + number,
                      "runs when graded",
                      CheckSpec.Kind.EXAMPLE,
                      number == 1 ? points : BigDecimal.ZERO,
                      Visibility.HIDDEN,
                      1,
                      List.of(),
                      any.method()))
          .toList();
    }
  }
}
