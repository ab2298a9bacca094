/**
 * Reference solutions of the course <em>interventions</em>, one per contract.
 *
 * <p>Each fulfils its contract to the letter, edge cases included, keeps no state, and sums as
 * NumPy does, so that {@link dev.assay.solutions.interventions.Notebook} prints the digits that the
 * published notebook prints. No student sees this package.
 */
@NullMarked
package dev.assay.solutions.interventions;

import org.jspecify.annotations.NullMarked;
