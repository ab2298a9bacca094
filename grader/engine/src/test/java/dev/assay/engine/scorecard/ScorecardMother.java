package dev.assay.engine.scorecard;

import dev.assay.engine.course.Hints;
import dev.assay.engine.scorecard.ExerciseCard.State;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes scorecards of a small course for tests: exercise 1 with 20 points, exercise 2 with 80, and
 * a bonus of 10. All of them are valid.
 */
public final class ScorecardMother {
  private static final String SOURCES = "exercises/src/main/java/course/";

  private ScorecardMother() {}

  /**
   * How one check ended.
   *
   * @param status how
   * @param facts why
   * @param output what was printed meanwhile
   */
  public record Outcome(Status status, List<Fact> facts, Optional<CheckCard.OutputCard> output) {
    /** It passed. */
    public static Outcome passed() {
      return of(Status.PASSED);
    }

    /** It did not pass, for these reasons, and printed nothing. */
    public static Outcome of(Status status, Fact... facts) {
      return new Outcome(status, List.of(facts), Optional.empty());
    }

    /** The same, having printed something. */
    public Outcome printing(String text, boolean truncated) {
      return new Outcome(status, facts, Optional.of(new CheckCard.OutputCard(text, truncated)));
    }
  }

  /** Hints for some of the checks. */
  public static Hints hints() {
    return new Hints(
        Map.of(
            "1.1", "Which two experiments can you perform, and what do you compare afterwards?",
            "2.1", "Do one step by hand: first the input, then the noise, then the sigmoid."));
  }

  /** Exercise 1: 5 points for the first check, 15 for the second. */
  public static ExerciseCard causalEffect(Outcome asksOnce, Outcome size) {
    return exercise(
        "1",
        "Causal effect of A on B",
        false,
        check("1", "asks-once", "asks the box once per condition", "5", asksOnce),
        check("1", "size", "finds the size of the effect, whatever its sign", "15", size));
  }

  /** Exercise 2: 20 points for the first check, 60 for the second. */
  public static ExerciseCard simulation(Outcome startsAtZero, Outcome noise) {
    return exercise(
        "2",
        "Simulate a network",
        false,
        check("2", "starts-at-zero", "starts at zero", "20", startsAtZero),
        check("2", "noise", "adds the right noise to every neuron", "60", noise));
  }

  /** The bonus: 10 points. */
  public static ExerciseCard bonus(Outcome correlation) {
    return exercise(
        "bonus",
        "Recover all neurons",
        true,
        check("bonus", "correlation", "computes a correlation", "10", correlation));
  }

  /** A scorecard of these exercises; its totals are their sums. */
  public static Scorecard scorecard(ExerciseCard... exercises) {
    List<ExerciseCard> all = List.of(exercises);
    return ValidScorecards.valid(
        new Scorecard(
            Scorecard.SCHEMA,
            new Program("assay", "0.1.0", digest("a")),
            new CourseReference("small", "A small course", "1.0.0", digest("b")),
            new SubmissionReference("nobody", digest("c"), List.of("course/Exercise1.java")),
            Optional.of(1L),
            new Isolation(Isolation.Level.NONE),
            new Totals(
                sum(all.stream().map(ExerciseCard::points)),
                sum(maxima(all, exercise -> !exercise.bonus())),
                sum(maxima(all, ExerciseCard::bonus))),
            1,
            all,
            new Timing("2026-11-23T00:00:00Z", 12, Map.of("1/asks-once", 3L))));
  }

  /** Nobody has done anything. */
  public static Scorecard freshCheckout() {
    Outcome untouched = untouched();
    return scorecard(
        causalEffect(untouched, untouched), simulation(untouched, untouched), bonus(untouched));
  }

  /** Every point there is. */
  public static Scorecard complete() {
    Outcome passed = Outcome.passed();
    return scorecard(causalEffect(passed, passed), simulation(passed, passed), bonus(passed));
  }

  /** What the stub answers. */
  public static Outcome untouched() {
    return Outcome.of(
        Status.NOT_ATTEMPTED, Fact.note("The exercise class says: still to be written"));
  }

  /** An exercise of these checks, in the state that follows from them. */
  public static ExerciseCard exercise(String id, String title, boolean bonus, CheckCard... checks) {
    List<CheckCard> all = List.of(checks);
    return new ExerciseCard(
        id,
        "exercise-" + id,
        title,
        bonus,
        SOURCES + "Exercise" + id.toUpperCase(Locale.ROOT) + ".java",
        "exercises/lessons/" + id + ".md",
        state(all.stream().map(CheckCard::status).collect(Collectors.toSet())),
        sum(all.stream().map(CheckCard::points)),
        sum(all.stream().map(CheckCard::maximum)),
        all,
        hints().first(id, 1),
        Optional.empty(),
        Optional.empty());
  }

  /** The same exercise, with a mistake that is known. */
  public static ExerciseCard mistaken(ExerciseCard card, String id, String sentence) {
    return new ExerciseCard(
        card.id(),
        card.name(),
        card.title(),
        card.bonus(),
        card.file(),
        card.lesson(),
        card.state(),
        card.points(),
        card.maximum(),
        card.checks(),
        card.hints(),
        card.unseen(),
        Optional.of(
            new MisconceptionCard(id, sentence, "exercises/lessons/mistakes/" + id + ".md")));
  }

  /** A check that gets all of its points if it passed, and none otherwise. */
  public static CheckCard check(
      String exercise, String id, String title, String points, Outcome outcome) {
    BigDecimal maximum = new BigDecimal(points);
    boolean passed = outcome.status() == Status.PASSED;
    return new CheckCard(
        id,
        title,
        "example",
        outcome.status().key(),
        passed ? maximum : BigDecimal.ZERO,
        maximum,
        passed ? BigDecimal.ZERO : maximum,
        "visible",
        exercise + ".1",
        outcome.facts().stream()
            .map(fact -> new CheckCard.FactCard(fact.label().key(), fact.text()))
            .toList(),
        outcome.output(),
        Optional.empty());
  }

  /** The same check with another visibility, such as {@code hidden}. */
  public static CheckCard seen(String visibility, CheckCard check) {
    return new CheckCard(
        check.id(),
        check.title(),
        check.kind(),
        check.status(),
        check.points(),
        check.maximum(),
        check.lost(),
        visibility,
        check.hint(),
        check.facts(),
        check.output(),
        check.counterexample());
  }

  private static State state(Set<String> statuses) {
    if (statuses.equals(Set.of("passed"))) {
      return State.COMPLETE;
    }
    if (statuses.equals(Set.of("not-selected"))) {
      return State.NOT_SELECTED;
    }
    return statuses.equals(Set.of("not-attempted")) ? State.NOT_ATTEMPTED : State.INCOMPLETE;
  }

  private static Stream<BigDecimal> maxima(
      List<ExerciseCard> exercises, Predicate<ExerciseCard> wanted) {
    return exercises.stream().filter(wanted).map(ExerciseCard::maximum);
  }

  private static BigDecimal sum(Stream<BigDecimal> numbers) {
    return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String digest(String digit) {
    return "sha256:" + digit.repeat(64);
  }
}
