/**
 * One submission, from its files to its scorecard.
 *
 * <p>Whatever the submission does, there is a scorecard; a failure of the grader itself is tried
 * again before it gets on one, and is never told as the student's.
 */
@NullMarked
package dev.assay.engine.grade;

import org.jspecify.annotations.NullMarked;
