/**
 * From source files to class bytes, in memory: nothing is written to disk.
 *
 * <p>The compiler itself is the worker's, so that it can run in a process of its own; here is what
 * the grader asks it, and what it believes of the answer.
 */
@NullMarked
package dev.assay.engine.compile;

import org.jspecify.annotations.NullMarked;
