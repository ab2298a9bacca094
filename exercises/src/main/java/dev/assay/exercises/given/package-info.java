/**
 * What the course gives a student: NumPy's random numbers, the sigmoid, and the system of neurons
 * to experiment on.
 *
 * <p>This package needs nothing but the JDK, because it runs beside a student's code. Its numbers
 * are the notebook's: random words, uniform doubles and choices bit for bit, everything that passes
 * through a logarithm or an exponential to 1e-12. Results are the same on every machine, since only
 * {@link java.lang.StrictMath} is used.
 */
@NullMarked
package dev.assay.exercises.given;

import org.jspecify.annotations.NullMarked;
