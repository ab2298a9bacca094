package dev.assay.app.items;

import java.util.OptionalLong;

/**
 * What a student got in one check.
 *
 * @param kind how it went
 * @param points what it gave
 * @param millis how long it took, if that is known
 */
public record Answer(Kind kind, double points, OptionalLong millis) {
  /** How a check went. */
  public enum Kind {
    /** It passed. */
    PASSED,
    /** It was judged, and did not pass. */
    FAILED,
    /** Nobody has worked on it. */
    NOT_ATTEMPTED,
    /** It waits for another check, and was not judged. */
    WAITS
  }
}
