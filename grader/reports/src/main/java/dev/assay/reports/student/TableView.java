package dev.assay.reports.student;

import dev.assay.engine.scorecard.CounterexampleCard;
import dev.assay.engine.scorecard.NumberTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Numbers as a table.
 *
 * @param caption whose they are
 * @param columns the numbers of the columns
 * @param rows the rows
 */
public record TableView(String caption, List<Integer> columns, List<RowView> rows) {

  /**
   * A row.
   *
   * @param number of it, from 0; empty if there is only one
   * @param cells its numbers
   */
  public record RowView(String number, List<CellView> cells) {}

  /**
   * A cell.
   *
   * @param text its number
   * @param isFirstDifference whether it is where two tables first differ
   */
  public record CellView(String text, boolean isFirstDifference) {}

  /** What a counterexample was called with, what should have come, and what came. */
  static List<TableView> of(CounterexampleCard found) {
    List<TableView> tables = new ArrayList<>();
    found
        .arguments()
        .forEach(
            argument ->
                argument
                    .value()
                    .flatMap(value -> of(Words.line(argument.name()), value, List.of()))
                    .ifPresent(tables::add));
    found.expected().flatMap(value -> of("expected", value, found.index())).ifPresent(tables::add);
    found.returned().flatMap(value -> of("got", value, found.index())).ifPresent(tables::add);
    return List.copyOf(tables);
  }

  /** An array, or an array of arrays; a single number needs no table. */
  private static Optional<TableView> of(String caption, NumberTree tree, List<Integer> marked) {
    if (!(tree.json() instanceof List<?> list) || list.isEmpty()) {
      return Optional.empty();
    }
    boolean isMatrix = list.stream().allMatch(List.class::isInstance);
    if (!isMatrix && list.stream().anyMatch(List.class::isInstance)) {
      return Optional.empty();
    }
    List<List<?>> rows = new ArrayList<>();
    if (isMatrix) {
      list.forEach(row -> rows.add((List<?>) row));
    } else {
      rows.add(list);
    }
    List<RowView> views = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<CellView> cells = new ArrayList<>();
      for (int j = 0; j < rows.get(i).size(); j++) {
        List<Integer> place = isMatrix ? List.of(i, j) : List.of(j);
        String text = String.valueOf(rows.get(i).get(j));
        cells.add(new CellView(Words.line(text), place.equals(marked)));
      }
      views.add(new RowView(isMatrix ? Integer.toString(i) : "", cells));
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return Optional.of(new TableView(caption, IntStream.range(0, columns).boxed().toList(), views));
  }
}
