package dev.assay.app.items;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Something suspicious about a check.
 *
 * @param kind what kind of thing
 * @param reason the numbers that say so, for a reader
 */
public record Flag(Kind kind, String reason) {
  /** The kinds. */
  public enum Kind {
    /** It passes for everybody, so it tells nobody apart. */
    EVERYBODY_PASSES,
    /** It passes for nobody: perhaps it is wrong, or asks for what nobody was told. */
    NOBODY_PASSES,
    /** It passes rather for those who do badly otherwise. */
    NEGATIVE_DISCRIMINATION,
    /** It has little to do with what the other checks measure. */
    LOW_DISCRIMINATION,
    /** A check that needs this one passes more often than it does. */
    BEHIND_ITS_FOLLOWER,
    /** It waits for another check more often than it is judged. */
    MOSTLY_WAITS,
    /** It takes far longer than the others. */
    SLOW;

    /** The kind as JSON and CSV have it. */
    @JsonValue
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
