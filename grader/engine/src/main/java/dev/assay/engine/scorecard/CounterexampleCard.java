package dev.assay.engine.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * The smallest input that was found to break a property.
 *
 * @param literal the call as Java, to be pasted into a test of the package of the exercise class
 * @param arguments its arguments, as numbers
 * @param returned what came back; absent if nothing did, or too much to show
 * @param expected what should have come back; absent if that is not one value
 * @param index where the two first differ: row and column, or one number; empty if it is the whole
 * @param tries how many inputs were tried to find a smaller one
 * @param complete whether nothing smaller was left to try
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CounterexampleCard(
    String literal,
    List<ArgumentCard> arguments,
    Optional<NumberTree> returned,
    Optional<NumberTree> expected,
    List<Integer> index,
    int tries,
    boolean complete) {

  /** Keeps copies of the lists. */
  public CounterexampleCard {
    arguments = List.copyOf(arguments);
    index = List.copyOf(index);
  }

  /**
   * One argument.
   *
   * @param name what the contract calls it
   * @param value the argument; of a black box the numbers that it answers
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record ArgumentCard(String name, Optional<NumberTree> value) {}
}
