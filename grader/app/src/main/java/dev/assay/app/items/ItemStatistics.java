package dev.assay.app.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one check.
 *
 * @param exercise the id of its exercise
 * @param check its id
 * @param maximum what it is worth
 * @param passed for how many it passes
 * @param failed for how many it was judged and does not pass
 * @param notAttempted how many have not worked on it
 * @param waits for how many it waits for another check
 * @param difficulty the mean share of its points: 1 is easy
 * @param discrimination the correlation with the points of all other checks without the bonus
 * @param upperLower its mean share among the upper 27 % of the class, less that among the lower 27
 *     %, by the points of all checks without the bonus
 * @param medianMillis how long it takes half of those for whom it was judged; absent if unknown
 * @param flags what is suspicious about it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ItemStatistics(
    String exercise,
    String check,
    double maximum,
    long passed,
    long failed,
    long notAttempted,
    long waits,
    Statistic difficulty,
    Statistic discrimination,
    Statistic upperLower,
    Optional<Double> medianMillis,
    List<Flag> flags) {
  /** Keeps a copy. */
  public ItemStatistics {
    flags = List.copyOf(flags);
  }

  /** The same with flags. */
  ItemStatistics with(List<Flag> all) {
    return new ItemStatistics(
        exercise,
        check,
        maximum,
        passed,
        failed,
        notAttempted,
        waits,
        difficulty,
        discrimination,
        upperLower,
        medianMillis,
        all);
  }
}
