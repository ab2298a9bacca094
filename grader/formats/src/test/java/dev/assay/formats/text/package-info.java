/** Tests of what makes text harmless. */
@NullMarked
package dev.assay.formats.text;

import org.jspecify.annotations.NullMarked;
