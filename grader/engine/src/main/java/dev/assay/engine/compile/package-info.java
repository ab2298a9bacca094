/**
 * From source files to class bytes, in memory: nothing is written to disk, and no annotation
 * processor runs.
 *
 * <p>Needs the JDK only. What is wrong with a file costs that file, and those that need it, not the
 * others.
 */
@NullMarked
package dev.assay.engine.compile;

import org.jspecify.annotations.NullMarked;
