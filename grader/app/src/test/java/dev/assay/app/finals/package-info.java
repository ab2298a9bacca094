/** Tests of how a final grade comes about. */
@NullMarked
package dev.assay.app.finals;

import org.jspecify.annotations.NullMarked;
