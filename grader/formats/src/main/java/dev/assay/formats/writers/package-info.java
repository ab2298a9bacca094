/** The formats, one file each; see {@link dev.assay.formats.Format}. */
@NullMarked
package dev.assay.formats.writers;

import org.jspecify.annotations.NullMarked;
