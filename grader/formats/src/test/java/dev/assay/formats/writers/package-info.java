/** Tests of what single formats do with settings, and with a whole class. */
@NullMarked
package dev.assay.formats.writers;

import org.jspecify.annotations.NullMarked;
