/** Tests of digests. */
@NullMarked
package dev.assay.engine.digest;

import org.jspecify.annotations.NullMarked;
