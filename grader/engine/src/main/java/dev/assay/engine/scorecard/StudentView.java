package dev.assay.engine.scorecard;

import dev.assay.engine.course.Visibility;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a student may see of a scorecard: a pure function of it.
 *
 * <p>Of a check that is not shown nothing is left but that there is one, and what it is worth: no
 * name, input, output, fact or time, and no sum that it went into. The seed is left out, too,
 * because the inputs of all checks follow from it.
 */
public final class StudentView {
  private final Predicate<CheckCard> isShown;

  private StudentView(Set<Visibility> shown) {
    this.isShown =
        check ->
            shown.contains(
                Visibility.valueOf(check.visibility().toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  /**
   * The view before or after the due date.
   *
   * @param full a scorecard with every check
   * @param pastDue whether the due date has passed
   */
  public static Scorecard of(Scorecard full, boolean pastDue) {
    return new StudentView(
            pastDue
                ? Set.of(Visibility.VISIBLE, Visibility.AFTER_DUE_DATE)
                : Set.of(Visibility.VISIBLE))
        .of(full);
  }

  private Scorecard of(Scorecard full) {
    List<ExerciseCard> exercises = full.exercises().stream().map(this::of).toList();
    Set<String> names = new HashSet<>();
    exercises.forEach(
        exercise -> exercise.checks().forEach(c -> names.add(exercise.id() + "/" + c.id())));
    Timing timing = full.timing();
    return new Scorecard(
        full.schema(),
        full.tool(),
        full.course(),
        full.submission(),
        Optional.empty(),
        full.isolation(),
        Totals.of(exercises),
        full.hints(),
        exercises,
        timing.of(names));
  }

  private ExerciseCard of(ExerciseCard full) {
    List<CheckCard> shown = full.checks().stream().filter(isShown).toList();
    List<CheckCard> rest = full.checks().stream().filter(isShown.negate()).toList();
    if (rest.isEmpty()) {
      return full;
    }
    return new ExerciseCard(
        full.id(),
        full.name(),
        full.title(),
        full.bonus(),
        full.file(),
        full.lesson(),
        State.of(shown.stream().map(CheckCard::status).toList()),
        sum(shown.stream().map(CheckCard::points)),
        sum(shown.stream().map(CheckCard::maximum)),
        shown,
        full.hints(),
        Optional.of(
            UnseenCard.of(
                shown.stream().filter(c -> c.status().equals(Status.PASSED.key())).count(),
                shown.size(),
                rest.size(),
                sum(rest.stream().map(CheckCard::maximum)),
                true)),
        full.misconception().filter(mistake -> shown.stream().anyMatch(StudentView::hasFailed)),
        full.exhibit());
  }

  /** A student who sees no failure must not learn from a mistake's name that there is one. */
  private static boolean hasFailed(CheckCard check) {
    return !check.status().equals(Status.PASSED.key());
  }

  private static BigDecimal sum(Stream<BigDecimal> numbers) {
    return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
