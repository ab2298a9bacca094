/** The platforms, one file each; see {@link dev.assay.app.platform.Platform}. */
@NullMarked
package dev.assay.app.platforms;

import org.jspecify.annotations.NullMarked;
