/**
 * From source files to class bytes, in memory: nothing is written to disk, and no annotation
 * processor runs.
 *
 * <p>Needs the JDK only. What is wrong with a file costs that file, and those that need it, not the
 * others. {@link dev.assay.worker.compile.Compiler} does it in a process of its own, {@link
 * dev.assay.worker.compile.MemoryCompiler} in the caller's.
 */
@NullMarked
package dev.assay.worker.compile;

import org.jspecify.annotations.NullMarked;
