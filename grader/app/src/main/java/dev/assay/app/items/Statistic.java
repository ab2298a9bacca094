package dev.assay.app.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * A number, or why there is none.
 *
 * @param value the number
 * @param why why there is none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Statistic(Optional<Double> value, Optional<String> why) {
  /** Fewer students than this say nothing about a check. */
  static final int FEWEST = 10;

  /** A number. */
  static Statistic of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("A statistic is a number, and not " + value);
    }
    return new Statistic(Optional.of(value), Optional.empty());
  }

  /** No number. */
  static Statistic none(String why) {
    return new Statistic(Optional.empty(), Optional.of(why));
  }

  /**
   * A number of a class, if there are enough students.
   *
   * @param students how many there are
   * @param obstacles what else makes it mean nothing; the first one is the reason
   * @param number the number, computed if nothing does
   */
  static Statistic of(int students, Stream<Optional<String>> obstacles, DoubleSupplier number) {
    if (students < FEWEST) {
      return none(students + " students are too few; it takes " + FEWEST);
    }
    return obstacles
        .flatMap(Optional::stream)
        .findFirst()
        .map(Statistic::none)
        .orElseGet(() -> of(number.getAsDouble()));
  }
}
