/**
 * The course <em>interventions</em>: one contract per exercise, and beside it the exercise class
 * that a student edits.
 *
 * <p>A contract's Javadoc is the assignment: what goes in, what comes out, the equation, the edge
 * cases. Whatever a check demands follows from it. For every contract:
 *
 * <ul>
 *   <li>arguments are not modified;
 *   <li>the same instance may be asked several times, and keeps nothing between two calls;
 *   <li>numbers are compared with a relative tolerance of 1e-6 (absolute 1e-9 near zero), so that
 *       any order of summation in double precision passes.
 * </ul>
 */
@NullMarked
package dev.assay.exercises.interventions;

import org.jspecify.annotations.NullMarked;
