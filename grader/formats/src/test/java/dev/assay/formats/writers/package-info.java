/** Tests of what single formats can be set to. */
@NullMarked
package dev.assay.formats.writers;

import org.jspecify.annotations.NullMarked;
