package dev.assay.engine.check;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.subject.SubjectLink;
import dev.assay.engine.subject.SubjectSource;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of one exercise need while they run: their subjects, and the seed.
 *
 * <p>Bound to the thread that runs the checks. JUnit and jqwik make their extensions themselves,
 * and have no other door in common through which an object could be handed to both.
 */
final class CheckScope {
  private static final ThreadLocal<@Nullable CheckScope> BOUND = new ThreadLocal<>();

  private final ExerciseSpec exercise;
  private final SubjectSource source;
  private final long seed;
  private final Map<CheckSpec, Conversation> rehearsed;
  private final Map<Method, Subject<?>> subjects = new HashMap<>();
  private final Map<Method, Search> searches = new HashMap<>();

  /**
   * A scope.
   *
   * @param rehearsed what some of the checks have asked the submission already
   */
  CheckScope(
      ExerciseSpec exercise,
      SubjectSource source,
      long seed,
      Map<CheckSpec, Conversation> rehearsed) {
    this.rehearsed = rehearsed;
    this.exercise = exercise;
    this.source = source;
    this.seed = seed;
  }

  /** Runs checks on this thread with this scope. */
  void run(Runnable checks) {
    @Nullable CheckScope outer = BOUND.get();
    BOUND.set(this);
    try {
      checks.run();
    } finally {
      if (outer == null) {
        BOUND.remove();
      } else {
        BOUND.set(outer);
      }
    }
  }

  /** The scope of the run that the calling thread is in, if it is in one. */
  static Optional<CheckScope> current() {
    return Optional.ofNullable(BOUND.get());
  }

  /** The scope of the run that the calling thread is in. */
  static CheckScope require() {
    return current()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "This check has no submission to ask. Checks run through the grader: run the test of the whole"
                        + " course instead."));
  }

  /** The rubric's entry for a method, if it is a check. */
  Optional<CheckSpec> check(Method method) {
    return exercise.checks().stream().filter(check -> check.method().equals(method)).findFirst();
  }

  /** The subject that a check asks: the same one each time. */
  Subject<?> subject(Method method) {
    return subjects.computeIfAbsent(
        method,
        key ->
            new Subject<>(
                exercise.contract(), () -> open(key), check(key).map(this::seed).orElse(seed)));
  }

  /** Whether a check hears at first what the submission has answered already. */
  boolean isRehearsed(CheckSpec check) {
    return rehearsed.containsKey(check);
  }

  private SubjectLink open(Method method) {
    return check(method)
        .flatMap(check -> Optional.ofNullable(rehearsed.get(check)))
        .map(conversation -> source.open(exercise, conversation))
        .orElseGet(() -> source.open(exercise));
  }

  /** The search for a property's smallest counterexample. */
  Search search(Method method) {
    return searches.computeIfAbsent(method, key -> new Search());
  }

  /** Takes a check's subject out of this scope, if it had one. */
  Optional<Subject<?>> release(Method method) {
    return Optional.ofNullable(subjects.remove(method));
  }

  /** The seed of a check: follows from the seed of the run and the check's name. */
  long seed(CheckSpec check) {
    return Objects.hash(exercise.id(), check.id()) * 0x9e3779b97f4a7c15L ^ seed;
  }
}
