package dev.assay.checks.interventions;

import dev.assay.engine.expect.Tolerance;

/** What holds for every exercise of the course. */
final class Rules {
  /**
   * The contract's tolerance. Summing 5000 numbers below 1 in any order errs by less than 5000 *
   * 2^-53 = 6e-13 of their sum, and a difference of two such means by that much absolutely, so 1e-6
   * and 1e-9 leave every honest program a factor of a thousand and more.
   */
  static final Tolerance TOLERANCE = new Tolerance(1e-6, 1e-9, "so you may add up in any order");

  private Rules() {}
}
