package dev.assay.exercises.pictures;

/**
 * Which timesteps of a recording are drawn.
 *
 * @param atMost how many, at least 1; a shorter recording is drawn whole
 * @param fromEnd whether these are the last ones, not the first
 */
public record Timesteps(int atMost, boolean fromEnd) {
  /** Refuses to draw nothing. */
  public Timesteps {
    Require.between("The number of timesteps to draw", atMost, 1, Integer.MAX_VALUE);
  }

  /** All of them. */
  public static Timesteps all() {
    return new Timesteps(Integer.MAX_VALUE, false);
  }

  /** The first {@code count}. */
  public static Timesteps first(int count) {
    return new Timesteps(count, false);
  }

  /** The last {@code count}. */
  public static Timesteps last(int count) {
    return new Timesteps(count, true);
  }

  /** The first index drawn of a recording with so many timesteps. */
  int start(int timesteps) {
    return fromEnd ? Math.max(0, timesteps - atMost) : 0;
  }

  /** The index after the last one drawn. */
  int end(int timesteps) {
    return fromEnd ? timesteps : Math.min(timesteps, atMost);
  }
}
