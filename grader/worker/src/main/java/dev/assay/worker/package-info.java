/**
 * What runs beside a student's code, in a process of its own, and the language in which the grader
 * talks to it.
 *
 * <p>Nothing here needs more than the JDK, and nothing here is trusted by the grader: whatever this
 * process sends is a value that is right or wrong. No object is ever serialized; primitives,
 * strings and arrays of them travel as bytes.
 */
@NullMarked
package dev.assay.worker;

import org.jspecify.annotations.NullMarked;
