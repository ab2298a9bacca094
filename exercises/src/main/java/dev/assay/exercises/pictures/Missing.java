package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the entries of a matrix that are not finite, because a picture can't show them. */
final class Missing {
  private static final int MOST_NAMED = 3;

  private Missing() {}

  /** One clause like "NaN at [0][2] and [1][1]", or nothing if all entries are finite. */
  static Optional<String> in(double[][] values) {
    List<String> places = new ArrayList<>();
    boolean infinite = false;
    boolean nan = false;
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < values[row].length; column++) {
        double value = values[row][column];
        if (!Double.isFinite(value)) {
          places.add("[" + row + "][" + column + "]");
          infinite |= Double.isInfinite(value);
          nan |= Double.isNaN(value);
        }
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String kind = nan && infinite ? "NaN or infinite" : nan ? "NaN" : "Infinite";
    return Optional.of(kind + " at " + enumerated(places));
  }

  private static String enumerated(List<String> places) {
    int others = places.size() - MOST_NAMED;
    if (others > 0) {
      return String.join(", ", places.subList(0, MOST_NAMED)) + " and " + others + " more";
    }
    int last = places.size() - 1;
    return last == 0
        ? places.get(0)
        : String.join(", ", places.subList(0, last)) + " and " + places.get(last);
  }
}
