/**
 * What a class handed in, as the students' source files in memory.
 *
 * <p>Intake reads and never writes, follows no link, and believes no name and no number in an
 * archive. What it does not take is a {@link dev.assay.engine.intake.Notice} with a reason of a
 * closed set, not an exception. What the course gives is not part of a submission, wherever it
 * lies.
 *
 * <p>The way through the package: {@link dev.assay.engine.intake.ClassIntake} scans a container (a
 * folder, zip or tar) for names, guesses the layout, and passes each item to the sieve of its
 * student, which keeps what can be graded.
 */
@NullMarked
package dev.assay.engine.intake;

import org.jspecify.annotations.NullMarked;
