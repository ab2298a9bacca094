/** What real readers say about our golden files, and that each of them can say no. */
@NullMarked
package dev.assay.formats.consumers;

import org.jspecify.annotations.NullMarked;
