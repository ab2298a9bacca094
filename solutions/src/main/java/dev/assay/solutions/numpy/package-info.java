/**
 * NumPy's arithmetic, operation by operation: the sum, the mean and the correlation that the
 * notebook prints to its last digit.
 *
 * <p>Addition in floating point depends on its order. Given the same input bits, each class here
 * gives the bits that NumPy 1.24.2 gives with OpenBLAS 0.3.21 on a processor with fused
 * multiply-add (the Haswell kernel, one thread). Other builds of NumPy differ in the last digits,
 * and no student is asked for these: a plain loop agrees to about 1e-13.
 */
@NullMarked
package dev.assay.solutions.numpy;

import org.jspecify.annotations.NullMarked;
