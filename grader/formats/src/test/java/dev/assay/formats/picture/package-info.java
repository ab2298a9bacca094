/** Tests of the pictures. */
@NullMarked
package dev.assay.formats.picture;

import org.jspecify.annotations.NullMarked;
