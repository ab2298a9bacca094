/** Tests of the package intake. */
@NullMarked
package dev.assay.engine.intake;

import org.jspecify.annotations.NullMarked;
