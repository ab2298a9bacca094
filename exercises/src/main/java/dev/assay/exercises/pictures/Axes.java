package dev.assay.exercises.pictures;

/**
 * What the rows and columns of a heat map are.
 *
 * @param rows what a row stands for, like "to neuron"
 * @param columns what a column stands for, like "from neuron"
 * @param firstRow the number of the first row, at least 0
 * @param firstColumn the number of the first column, at least 0
 */
public record Axes(String rows, String columns, int firstRow, int firstColumn) {
  /** Refuses negative numbers. */
  public Axes {
    Require.notNegative("The number of the first row", firstRow);
    Require.notNegative("The number of the first column", firstColumn);
  }

  /** Axes that count from 0. */
  public static Axes of(String rows, String columns) {
    return new Axes(rows, columns, 0, 0);
  }

  /** The axes of {@code connectivity[to][from]}. */
  public static Axes toFrom() {
    return of("to neuron", "from neuron");
  }

  /** The axes of an array {@code [from][to]}, such as the correlations of the bonus exercise. */
  public static Axes fromTo() {
    return of("from neuron", "to neuron");
  }

  /** The same axes, columns counted from another number. */
  public Axes withFirstColumn(int number) {
    return new Axes(rows, columns, firstRow, number);
  }
}
