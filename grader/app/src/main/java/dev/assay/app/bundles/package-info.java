/** The bundles, one file each; see {@link dev.assay.app.bundle.Bundle}. */
@NullMarked
package dev.assay.app.bundles;

import org.jspecify.annotations.NullMarked;
