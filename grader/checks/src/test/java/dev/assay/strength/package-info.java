/**
 * The proof that the graded checks catch wrong code: every small change of a reference solution is
 * noticed, or listed with the reason why nobody could notice it.
 *
 * <p>Three programs, one after the other, under the Maven profile {@code strength}: {@link
 * dev.assay.strength.SolutionCopies} copies the solutions into a package of their own, PIT changes
 * these copies and asks {@link dev.assay.strength.SolutionStrength}, and {@link
 * dev.assay.strength.StrengthReport} compares what survives with the list.
 */
@NullMarked
package dev.assay.strength;

import org.jspecify.annotations.NullMarked;
