/**
 * The files in which an instructor says what no check can know: {@code grader.yaml} with due dates
 * and the late policy, and {@code adjustments.yaml} with what people changed by hand.
 *
 * <p>Whatever is wrong in them is said with line and column, before anything is graded, and nothing
 * here ever writes to them.
 */
@NullMarked
package dev.assay.app.settings;

import org.jspecify.annotations.NullMarked;
