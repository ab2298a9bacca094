/** Tests of the package of the same name. */
@NullMarked
package dev.assay.solutions.numpy;

import org.jspecify.annotations.NullMarked;
