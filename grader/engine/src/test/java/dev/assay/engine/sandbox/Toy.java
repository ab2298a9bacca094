package dev.assay.engine.sandbox;

import org.jspecify.annotations.Nullable;

/** A contract for tests: twice each number. */
public interface Toy {

  /**
   * Doubles.
   *
   * @param numbers any
   * @param box doubles one number
   */
  double @Nullable [] twice(double[] numbers, Box box);

  /** Something that stays with the grader. */
  interface Box {
    /** Twice a number. */
    double twice(double number);

    /** As many numbers: a long answer to a short question. */
    double[] many(int count);
  }
}
