/** Tests of the package compile. */
@NullMarked
package dev.assay.engine.compile;

import org.jspecify.annotations.NullMarked;
