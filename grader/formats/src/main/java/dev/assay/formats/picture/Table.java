package dev.assay.formats.picture;

import dev.assay.engine.scorecard.NumberTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in rows, which may differ in length.
 *
 * @param rows the rows; what is no finite number is {@link Double#NaN}
 */
record Table(List<List<Double>> rows) {
  Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** An array of numbers as one row, an array of those as rows; empty if it is neither. */
  static Optional<Table> of(NumberTree tree) {
    if (!(tree.json() instanceof List<?> list) || list.isEmpty()) {
      return Optional.empty();
    }
    List<List<Double>> rows = new ArrayList<>();
    if (list.stream().noneMatch(List.class::isInstance)) {
      rows.add(row(list));
    } else {
      for (Object each : list) {
        if (!(each instanceof List<?> row) || row.stream().anyMatch(List.class::isInstance)) {
          return Optional.empty();
        }
        rows.add(row(row));
      }
    }
    return Optional.of(new Table(rows)).filter(table -> table.width() > 0);
  }

  private static List<Double> row(List<?> numbers) {
    List<Double> row = new ArrayList<>();
    for (Object number : numbers) {
      row.add(finite(number));
    }
    return row;
  }

  private static double finite(@Nullable Object number) {
    double value = number instanceof Number some ? some.doubleValue() : Double.NaN;
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** How many cells the longest row has. */
  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** How many rows there are. */
  int height() {
    return rows.size();
  }

  /** The largest absolute value; 0 if there is no finite number. */
  double largest() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(value -> !value.isNaN())
        .mapToDouble(StrictMath::abs)
        .max()
        .orElse(0);
  }
}
