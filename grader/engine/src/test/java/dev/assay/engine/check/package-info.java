/** Tests of the package check. */
@NullMarked
package dev.assay.engine.check;

import org.jspecify.annotations.NullMarked;
