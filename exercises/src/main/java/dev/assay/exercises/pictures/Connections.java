package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The connections of a network that are drawn, weakest first.
 *
 * @param drawn finite, above the threshold, at most as many as a picture holds
 * @param left how many more there are above the threshold
 */
record Connections(List<Connection> drawn, int left) {
  /** More arrows than that show nothing, and take long to load. */
  private static final int MOST = 1500;

  /** One entry of a connectivity. */
  record Connection(int from, int to, double weight) {
    double strength() {
      return Math.abs(weight);
    }
  }

  static Connections of(double[][] connectivity, double threshold) {
    List<Connection> all = new ArrayList<>();
    for (int to = 0; to < connectivity.length; to++) {
      for (int from = 0; from < connectivity.length; from++) {
        double weight = connectivity[to][from];
        if (Double.isFinite(weight) && Math.abs(weight) > threshold) {
          all.add(new Connection(from, to, weight));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Connection::strength));
    int left = Math.max(0, all.size() - MOST);
    return new Connections(List.copyOf(all.subList(left, all.size())), left);
  }

  double strongest() {
    return drawn.stream().mapToDouble(Connection::strength).max().orElse(0);
  }

  boolean anyNegative() {
    return drawn.stream().anyMatch(c -> c.weight() < 0);
  }

  boolean anyPositive() {
    return drawn.stream().anyMatch(c -> c.weight() > 0);
  }

  boolean hasReverseOf(Connection connection) {
    return drawn.stream().anyMatch(c -> c.from() == connection.to() && c.to() == connection.from());
  }

  /** Like "0 to 1 (0.70), 1 to 5 (0.70)", strongest last. */
  String listed(ValueFormat format) {
    return drawn.stream()
        .map(c -> c.from() + " to " + c.to() + " (" + format.format(c.weight()) + ")")
        .collect(Collectors.joining(", "));
  }
}
