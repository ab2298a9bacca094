package dev.assay.engine.course;

import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.exhibit.Exhibit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A course: exercises with their checks.
 *
 * @param id a short name, such as {@code interventions}
 * @param title the title, for a reader
 * @param version of the course, such as {@code 1.0.0}
 * @param digest SHA-256 over everything that can change a grade
 * @param sourceRoot where the student's sources are, relative to the checkout
 * @param exercises in the order in which they are solved
 * @param given the names of the classes that the course itself has among a student's: the
 *     contracts, and what they need
 * @param diagnoses how to recognise known mistakes, at most one for each contract
 * @param exhibits what exercises have for the eye, at most one for each contract
 */
public record Course(
    String id,
    String title,
    String version,
    String digest,
    String sourceRoot,
    List<ExerciseSpec> exercises,
    Set<String> given,
    List<Diagnosis<?>> diagnoses,
    List<Exhibit<?>> exhibits) {

  /** A course without diagnoses and exhibits. */
  public Course(
      String id,
      String title,
      String version,
      String digest,
      String sourceRoot,
      List<ExerciseSpec> exercises,
      Set<String> given) {
    this(id, title, version, digest, sourceRoot, exercises, given, List.of(), List.of());
  }

  /**
   * Reads a course off its classes of checks.
   *
   * @param checksClasses classes with an {@link Exercise} annotation, in order
   * @throws IllegalArgumentException if an annotation is missing or contradicts another one
   */
  public static Course of(
      String id,
      String title,
      String version,
      String digest,
      String sourceRoot,
      List<Class<?>> checksClasses) {
    if (checksClasses.isEmpty()) {
      throw new IllegalArgumentException(
          "The course " + id + " has no exercises, but it needs at least one");
    }
    List<ExerciseSpec> exercises = checksClasses.stream().map(Rubric::of).toList();
    Class<?> first = checksClasses.get(0);
    Rubric.requireUnique(first, "exercise id", exercises.stream().map(ExerciseSpec::id));
    Rubric.requireUnique(first, "exercise name", exercises.stream().map(ExerciseSpec::name));
    Set<String> contracts =
        exercises.stream()
            .map(exercise -> exercise.contract().getName())
            .collect(Collectors.toUnmodifiableSet());
    return new Course(id, title, version, digest, sourceRoot, exercises, contracts);
  }

  /** The same course, with more classes that it has itself among a student's. */
  public Course withGiven(List<Class<?>> more) {
    Set<String> all =
        Stream.concat(given.stream(), more.stream().map(Class::getName))
            .collect(Collectors.toUnmodifiableSet());
    return new Course(id, title, version, digest, sourceRoot, exercises, all, diagnoses, exhibits);
  }

  /**
   * The same course, which recognises known mistakes.
   *
   * @param all at most one for each contract
   */
  public Course withDiagnoses(List<Diagnosis<?>> all) {
    return new Course(
        id, title, version, digest, sourceRoot, exercises, given, List.copyOf(all), exhibits);
  }

  /**
   * The same course, which has something for the eye.
   *
   * @param all at most one for each contract
   */
  public Course withExhibits(List<Exhibit<?>> all) {
    return new Course(
        id, title, version, digest, sourceRoot, exercises, given, diagnoses, List.copyOf(all));
  }

  /** What an exercise has for the eye, if the course says so. */
  public Optional<Exhibit<?>> exhibit(ExerciseSpec exercise) {
    return exhibits.stream()
        .<Exhibit<?>>map(exhibit -> exhibit)
        .filter(exhibit -> exhibit.contract().equals(exercise.contract()))
        .findFirst();
  }

  /** How to recognise mistakes in an exercise, if the course says so. */
  public Optional<Diagnosis<?>> diagnosis(ExerciseSpec exercise) {
    return diagnoses.stream()
        .<Diagnosis<?>>map(diagnosis -> diagnosis)
        .filter(diagnosis -> diagnosis.contract().equals(exercise.contract()))
        .findFirst();
  }

  /** The points of all exercises but the bonus. */
  public BigDecimal maximum() {
    return sum(exercises.stream().filter(exercise -> !exercise.bonus()));
  }

  /** The points that go beyond the maximum. */
  public BigDecimal bonus() {
    return sum(exercises.stream().filter(ExerciseSpec::bonus));
  }

  /**
   * Finds exercises by what a person types.
   *
   * @param wanted an id, a name, a contract, or the beginning of one, in any case; empty for all
   * @return the exercise of that very name, else those that begin with it: at least one
   * @throws IllegalArgumentException if nothing begins with it; the message lists what there is
   */
  public List<ExerciseSpec> select(String wanted) {
    String key = wanted.strip().toLowerCase(Locale.ROOT);
    List<ExerciseSpec> same =
        exercises.stream().filter(e -> names(e).anyMatch(name -> name.equals(key))).toList();
    if (!same.isEmpty()) {
      return same;
    }
    List<ExerciseSpec> beginning =
        exercises.stream().filter(e -> names(e).anyMatch(name -> name.startsWith(key))).toList();
    if (beginning.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no exercise \""
              + wanted
              + "\" in the course "
              + id
              + ". There are: "
              + exercises.stream()
                  .map(e -> e.id() + " (" + e.name() + ")")
                  .collect(Collectors.joining(", ")));
    }
    return beginning;
  }

  private static Stream<String> names(ExerciseSpec exercise) {
    return Stream.of(exercise.id(), exercise.name(), exercise.contract().getSimpleName())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  private static BigDecimal sum(Stream<ExerciseSpec> exercises) {
    return exercises.map(ExerciseSpec::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
