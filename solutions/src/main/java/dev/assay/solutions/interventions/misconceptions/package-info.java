/**
 * Named, wrong implementations of the contracts: the mistakes that students make.
 *
 * <p>Each one is what a student might have written, and does what its contract asks except for one
 * thing. A grader that recognises its result can say one sentence about the cause. Catalogs list
 * their mistakes in a fixed order, under ids that are unique within a contract and never change.
 * Different mistakes may have the same results; {@link
 * dev.assay.solutions.interventions.misconceptions.Misconceptions} says which ones do.
 */
@NullMarked
package dev.assay.solutions.interventions.misconceptions;

import org.jspecify.annotations.NullMarked;
