package dev.assay.engine.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What came of one check.
 *
 * @param id its short name, unique in its exercise
 * @param title what it asks for
 * @param kind {@code example} or {@code property}
 * @param status how it ended, such as {@code passed}; the set is closed
 * @param points what it got
 * @param maximum what it is worth
 * @param lost the difference of the two
 * @param visibility when a student may see it
 * @param hint the hint that helps first if it fails, such as {@code 3.2.1}
 * @param facts why it did not pass, in order; empty if it passed
 * @param output what the submission printed during it, if anything
 * @param counterexample the smallest input that was found to break it, if it is a property that
 *     failed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CheckCard(
    String id,
    String title,
    String kind,
    String status,
    BigDecimal points,
    BigDecimal maximum,
    BigDecimal lost,
    String visibility,
    String hint,
    List<FactCard> facts,
    Optional<OutputCard> output,
    Optional<CounterexampleCard> counterexample) {

  /** Keeps a copy of the list. */
  public CheckCard {
    facts = List.copyOf(facts);
  }

  /**
   * One fact.
   *
   * @param label what kind of thing it is, such as {@code expected}; the set is closed
   * @param text the thing itself
   */
  public record FactCard(String label, String text) {}

  /**
   * What a submission printed.
   *
   * @param text the beginning of it
   * @param truncated whether there was more
   */
  public record OutputCard(String text, boolean truncated) {}
}
