/** Tests of the package expect. */
@NullMarked
package dev.assay.engine.expect;

import org.jspecify.annotations.NullMarked;
