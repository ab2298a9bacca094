/**
 * Runs a course's checks on a submission, through the JUnit Platform.
 *
 * <p>Both engines, Jupiter and jqwik, find their subject in the same place, and everything random
 * in a check follows from the seed of the run. Nothing here is bounded by a clock except the
 * submission's own time limit. A check that is in the rubric has exactly one result, whatever the
 * submission did; one that did not run is the grader's error.
 */
@NullMarked
package dev.assay.engine.check;

import org.jspecify.annotations.NullMarked;
