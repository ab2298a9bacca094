package dev.assay.engine.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
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
 * @param checks in the order of the rubric, every one of it
 * @param misconception the known mistake that explains every wrong answer, if there is one
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
    Optional<MisconceptionCard> misconception) {

  /** Keeps a copy of the list. */
  public ExerciseCard {
    checks = List.copyOf(checks);
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

    /** The state as the scorecard writes it. */
    @JsonValue
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
