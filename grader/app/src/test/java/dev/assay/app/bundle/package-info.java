/** Bundles, run for real where a platform would run them. */
@NullMarked
package dev.assay.app.bundle;

import org.jspecify.annotations.NullMarked;
