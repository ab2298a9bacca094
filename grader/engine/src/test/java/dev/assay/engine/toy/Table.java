package dev.assay.engine.toy;

/** Writes a multiplication table. */
public interface Table {

  /** The cell in row {@code i} and column {@code j} is {@code i * j}, both from 0. */
  double[][] rows(int rows, int columns);
}
