package dev.assay.engine.scorecard;

import java.math.BigDecimal;

/**
 * The sums.
 *
 * @param points all points, those of bonus exercises included: up to {@code maximum + bonus}
 * @param maximum the most that the exercises without the bonus give
 * @param bonus the most that the bonus exercises give on top
 */
public record Totals(BigDecimal points, BigDecimal maximum, BigDecimal bonus) {}
