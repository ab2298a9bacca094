package dev.assay.app.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * What a student says about an exercise, once.
 *
 * @param schema the version of this contract: {@link #SCHEMA}
 * @param at when, ISO 8601 in UTC
 * @param exercise its id, such as {@code 3.2}
 * @param clear how clear it was, from 1 (not at all) to 5 (all of it)
 * @param hard how hard it was, from 1 (very easy) to 5 (very hard)
 * @param minutes how long it took
 * @param text whatever else there is to say; empty for nothing
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FeedbackEntry(
    String schema,
    String at,
    String exercise,
    OptionalInt clear,
    OptionalInt hard,
    OptionalInt minutes,
    String text) {
  /** The version of the contract that this code writes. */
  public static final String SCHEMA = "assay/feedback/1";

  /** The most characters of a text that are kept. */
  public static final int MOST_TEXT = 2000;

  private static final int LONGEST_EXERCISE = 100;
  private static final int MOST_STARS = 5;
  private static final int MOST_MINUTES = 6000;

  /**
   * Checks every number.
   *
   * @throws IllegalArgumentException if one is out of its range, or nothing is said; the message is
   *     for a student
   */
  public FeedbackEntry {
    within("clear", clear, 1, MOST_STARS);
    within("hard", hard, 1, MOST_STARS);
    within("minutes", minutes, 0, MOST_MINUTES);
    if (clear.isEmpty() && hard.isEmpty() && minutes.isEmpty() && text.isBlank()) {
      throw new IllegalArgumentException(
          "There is nothing in it: say how clear or how hard it was, how many minutes it took, or"
              + " write a text.");
    }
    if (text.length() > MOST_TEXT) {
      throw new IllegalArgumentException(
          "The text has " + text.length() + " characters, and at most " + MOST_TEXT + " are kept.");
    }
    if (exercise.length() > LONGEST_EXERCISE) {
      throw new IllegalArgumentException("No exercise has an id this long.");
    }
  }

  /**
   * The text as a page may show it: with a replacement character for whatever moves a cursor,
   * changes the direction of writing, or can't be seen.
   */
  public String visibleText() {
    return text.replaceAll("[\\p{C}&&[^\\n\\t]]", "\ufffd");
  }

  /** An entry of this moment. */
  public static FeedbackEntry now(
      String exercise, OptionalInt clear, OptionalInt hard, OptionalInt minutes, String text) {
    String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    return new FeedbackEntry(SCHEMA, at, exercise, clear, hard, minutes, text.strip());
  }

  /** What is wrong with a number, if something is. */
  private static void within(String name, OptionalInt number, int least, int most) {
    if (number.isPresent() && (number.getAsInt() < least || number.getAsInt() > most)) {
      throw new IllegalArgumentException(
          name + " is " + least + " to " + most + ", and not " + number.getAsInt() + ".");
    }
  }
}
