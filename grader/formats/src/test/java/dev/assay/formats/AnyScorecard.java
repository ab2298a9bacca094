package dev.assay.formats;

import static dev.assay.engine.scorecard.ScorecardMother.check;
import static dev.assay.engine.scorecard.ScorecardMother.exercise;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.seen;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Scorecards with any points, in parts, for any number of checks of any visibility. */
final class AnyScorecard {
  private static final int DIGITS = 6;

  private AnyScorecard() {}

  /**
   * A check to be.
   *
   * @param worth its maximum, in millionths of a point
   * @param share what it got of that, from 0 to 100
   * @param visibility when students see it
   */
  record Part(int worth, int share, String visibility) {
    CheckCard card(int number) {
      BigDecimal maximum = BigDecimal.valueOf(worth, DIGITS);
      BigDecimal points =
          maximum.multiply(BigDecimal.valueOf(share, 2)).setScale(DIGITS, RoundingMode.DOWN);
      boolean full = points.compareTo(maximum) == 0;
      CheckCard all =
          seen(
              visibility,
              check(
                  "1",
                  "c" + number,
                  "is right for " + number,
                  maximum.toPlainString(),
                  full ? Outcome.passed() : Outcome.of(Status.WRONG, Fact.got("something else"))));
      return new CheckCard(
          all.id(),
          all.title(),
          all.kind(),
          all.status(),
          points,
          maximum,
          maximum.subtract(points),
          all.visibility(),
          all.hint(),
          all.facts(),
          all.output(),
          Optional.empty());
    }
  }

  static Arbitrary<Scorecard> all() {
    Arbitrary<Part> part =
        Combinators.combine(
                Arbitraries.oneOf(
                    Arbitraries.integers().between(1, 40_000_000),
                    Arbitraries.integers().between(1, 40).map(points -> points * 1_000_000),
                    Arbitraries.of(333_333, 500_000, 33_333_333, 33_333_334)),
                Arbitraries.oneOf(Arbitraries.of(0, 100), Arbitraries.integers().between(0, 100)),
                Arbitraries.of("visible", "visible", "hidden", "after-due-date"))
            .as(Part::new);
    return part.list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(AnyScorecard::of);
  }

  /** Checks that are worth the same, of which the first lost some points. */
  static Scorecard of(int worth, int checks, BigDecimal lost) {
    List<CheckCard> cards = new ArrayList<>();
    for (int i = 0; i < checks; i++) {
      CheckCard card = new Part(worth * 1_000_000, 100, "visible").card(i);
      cards.add(i == 0 ? losing(card, lost) : card);
    }
    return scorecard(exercise("1", "Exercise 1", false, cards.toArray(CheckCard[]::new)));
  }

  private static CheckCard losing(CheckCard card, BigDecimal lost) {
    return new CheckCard(
        card.id(),
        card.title(),
        card.kind(),
        lost.signum() == 0 ? card.status() : Status.WRONG.key(),
        card.maximum().subtract(lost),
        card.maximum(),
        lost,
        card.visibility(),
        card.hint(),
        card.facts(),
        card.output(),
        Optional.empty());
  }

  /** The last exercise is a bonus if there is more than one. */
  private static Scorecard of(List<List<Part>> exercises) {
    List<ExerciseCard> cards = new ArrayList<>();
    for (List<Part> parts : exercises) {
      String id = Integer.toString(cards.size() + 1);
      boolean bonus = cards.size() > 0 && cards.size() + 1 == exercises.size();
      List<CheckCard> checks = new ArrayList<>();
      parts.forEach(each -> checks.add(each.card(checks.size())));
      cards.add(exercise(id, "Exercise " + id, bonus, checks.toArray(CheckCard[]::new)));
    }
    return scorecard(cards.toArray(ExerciseCard[]::new));
  }
}
