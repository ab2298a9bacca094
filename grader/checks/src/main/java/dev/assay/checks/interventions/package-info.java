/**
 * The checks of the course <em>interventions</em>.
 *
 * <p>What a check demands follows from the Javadoc of its contract. Points are spread over
 * situations that isolate one part of the task each, so that a submission which does part of it
 * right gets about that part; an answer that is constant gets nothing. Expected values come from
 * the reference solutions, which are held against NumPy's in their own tests.
 */
@NullMarked
package dev.assay.checks.interventions;

import org.jspecify.annotations.NullMarked;
