/** Tests of the given code against NumPy's numbers. */
@NullMarked
package dev.assay.exercises.given;

import org.jspecify.annotations.NullMarked;
