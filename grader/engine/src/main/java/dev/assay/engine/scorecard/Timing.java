package dev.assay.engine.scorecard;

import java.util.Map;

/**
 * When and how long. No grade depends on it.
 *
 * @param startedAt the instant, ISO 8601
 * @param millis how long all checks took
 * @param checks how many milliseconds each check took, by exercise and check, such as {@code
 *     3.2/one-pair}
 */
public record Timing(String startedAt, long millis, Map<String, Long> checks) {}
