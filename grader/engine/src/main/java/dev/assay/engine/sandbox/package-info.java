/**
 * Processes that run a student's code, and the line to them.
 *
 * <p>Nothing that comes over that line is trusted: it is a value of the expected kind, or the end
 * of that process. A process serves one submission and is killed, with everything that it started.
 */
@NullMarked
package dev.assay.engine.sandbox;

import org.jspecify.annotations.NullMarked;
