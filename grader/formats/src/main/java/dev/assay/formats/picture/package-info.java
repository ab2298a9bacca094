/** Pictures of numbers, for platforms that show them: SVG, the same bytes for the same numbers. */
@NullMarked
package dev.assay.formats.picture;

import org.jspecify.annotations.NullMarked;
