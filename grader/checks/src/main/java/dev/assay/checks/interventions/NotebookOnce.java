package dev.assay.checks.interventions;

import dev.assay.solutions.interventions.Notebook;

/**
 * The notebook's numbers, computed once for all submissions of a run. Every caller gets arrays of
 * its own.
 */
final class NotebookOnce {
  private static final Notebook NOTEBOOK = Notebook.run();

  private NotebookOnce() {}

  /** A, 6 x 6. */
  static double[][] connectivity() {
    return Matrices.copy(NOTEBOOK.connectivity());
  }

  /** X of exercise 2, 6 x 5000. */
  static double[][] activity() {
    return Matrices.copy(NOTEBOOK.activity());
  }

  /** The recording of exercise 3.2, 6 x 5000. */
  static double[][] perturbed() {
    return Matrices.copy(NOTEBOOK.perturbed());
  }

  /** The recording of the bonus, 6 x 5000. */
  static double[][] perturbedForAll() {
    return Matrices.copy(NOTEBOOK.perturbedForAll());
  }

  /** R of the bonus, 6 x 6. */
  static double[][] r() {
    return Matrices.copy(NOTEBOOK.r());
  }
}
