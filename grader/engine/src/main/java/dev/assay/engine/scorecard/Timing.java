package dev.assay.engine.scorecard;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * When and how long. No grade depends on it.
 *
 * @param startedAt the instant, ISO 8601
 * @param millis how long all checks took
 * @param checks how many milliseconds each check took, by exercise and check, such as {@code
 *     3.2/one-pair}; sorted
 */
public record Timing(String startedAt, long millis, Map<String, Long> checks) {

  /** Keeps a copy of the map, sorted. */
  public Timing {
    checks = Collections.unmodifiableMap(new TreeMap<>(checks));
  }

  /** The times of some checks, and all of them together. */
  Timing of(Set<String> wanted) {
    Map<String, Long> some = new TreeMap<>(checks);
    some.keySet().retainAll(wanted);
    return new Timing(startedAt, some.values().stream().mapToLong(Long::longValue).sum(), some);
  }
}
