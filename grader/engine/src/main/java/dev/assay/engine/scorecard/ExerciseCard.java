package dev.assay.engine.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of one exercise.
 *
 * @param id the number that students know it by
 * @param name what it is called in commands
 * @param title its title
 * @param bonus whether its points go beyond the maximum
 * @param file the file that a student edits, relative to the checkout
 * @param lesson the page that explains it, relative to the checkout
 * @param state how far it is
 * @param points what it got
 * @param maximum what its checks are worth
 * @param checks in the order of the rubric, every one of it that is shown
 * @param hints the hints that were asked for, from a nudge on
 * @param unseen what there is beyond the checks that are shown, if anything
 * @param misconception the known mistake that explains every wrong answer, if there is one
 * @param exhibit what was answered for the eye, if the exercise has something to draw
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExerciseCard(
    String id,
    String name,
    String title,
    boolean bonus,
    String file,
    String lesson,
    State state,
    BigDecimal points,
    BigDecimal maximum,
    List<CheckCard> checks,
    List<String> hints,
    Optional<UnseenCard> unseen,
    Optional<MisconceptionCard> misconception,
    Optional<ExhibitCard> exhibit) {

  /** Keeps copies of the lists. */
  public ExerciseCard {
    checks = List.copyOf(checks);
    hints = List.copyOf(hints);
  }

  /** An exercise with nothing to draw. */
  public ExerciseCard(
      String id,
      String name,
      String title,
      boolean bonus,
      String file,
      String lesson,
      State state,
      BigDecimal points,
      BigDecimal maximum,
      List<CheckCard> checks,
      List<String> hints,
      Optional<UnseenCard> unseen,
      Optional<MisconceptionCard> misconception) {
    this(
        id,
        name,
        title,
        bonus,
        file,
        lesson,
        state,
        points,
        maximum,
        checks,
        hints,
        unseen,
        misconception,
        Optional.empty());
  }

  /** The same with so many of its hints. */
  public ExerciseCard withHints(List<String> some) {
    return copy(bonus, checks, some);
  }

  /** The same with other words about its checks; their points are what they were. */
  public ExerciseCard withChecks(List<CheckCard> others) {
    return copy(bonus, others, hints);
  }

  /** The same as no bonus: what is graded alone has nothing to be a bonus to. */
  public ExerciseCard asWhole() {
    return copy(false, checks, hints);
  }

  private ExerciseCard copy(boolean isBonus, List<CheckCard> someChecks, List<String> someHints) {
    return new ExerciseCard(
        id,
        name,
        title,
        isBonus,
        file,
        lesson,
        state,
        points,
        maximum,
        someChecks,
        someHints,
        unseen,
        misconception,
        exhibit);
  }

  /** How far an exercise is. */
  public enum State {
    /** Nobody has worked on it. */
    NOT_ATTEMPTED,
    /** Somebody has, and at least one check does not pass. */
    INCOMPLETE,
    /** Every check passes. */
    COMPLETE,
    /** It was left out on request. */
    NOT_SELECTED;

    /**
     * The state that follows from how checks ended.
     *
     * @param statuses of all checks, as the scorecard writes them
     */
    static State of(List<String> statuses) {
      List<String> kinds = statuses.stream().distinct().toList();
      if (kinds.equals(List.of(Status.PASSED.key()))) {
        return COMPLETE;
      }
      if (kinds.equals(List.of(Status.NOT_SELECTED.key()))) {
        return NOT_SELECTED;
      }
      return kinds.equals(List.of(Status.NOT_ATTEMPTED.key())) ? NOT_ATTEMPTED : INCOMPLETE;
    }

    /** The state as the scorecard writes it. */
    @JsonValue
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
