/**
 * How checks compare: an answer against what should have come, with a tolerance that has a reason.
 *
 * <p>Every method returns if the answer is right and throws a {@link
 * dev.assay.engine.verdict.Finding} with facts if it is not: null, a wrong length, a ragged matrix
 * or a NaN are facts like any other.
 */
@NullMarked
package dev.assay.engine.expect;

import org.jspecify.annotations.NullMarked;
