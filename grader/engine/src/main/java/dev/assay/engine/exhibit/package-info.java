/**
 * What a submission is asked for the eye: an answer that is drawn beside the right one.
 *
 * <p>No grade depends on anything here.
 */
@NullMarked
package dev.assay.engine.exhibit;

import org.jspecify.annotations.NullMarked;
