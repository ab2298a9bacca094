/**
 * The scorecard: the JSON result for one submission, as a tree of records.
 *
 * <p>The records are the contract; {@code scorecard-1.schema.json} beside them is the same contract
 * for everybody else. Two runs of the same submission, course and seed give the same bytes, apart
 * from the one object {@code timing}.
 */
@NullMarked
package dev.assay.engine.scorecard;

import org.jspecify.annotations.NullMarked;
