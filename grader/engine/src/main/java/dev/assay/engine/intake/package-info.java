/**
 * What a submission is made of: the student's source files, as bytes.
 *
 * <p>Intake reads and never writes. What the course gives is not part of a submission, wherever it
 * lies.
 */
@NullMarked
package dev.assay.engine.intake;

import org.jspecify.annotations.NullMarked;
