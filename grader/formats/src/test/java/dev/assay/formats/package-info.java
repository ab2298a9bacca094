/** Tests of the formats: golden files, rules of the platforms, real readers. */
@NullMarked
package dev.assay.formats;

import org.jspecify.annotations.NullMarked;
