/** Tests of the item analysis. */
@NullMarked
package dev.assay.app.items;

import org.jspecify.annotations.NullMarked;
