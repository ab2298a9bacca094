/** Tests of the late policy. */
@NullMarked
package dev.assay.app.late;

import org.jspecify.annotations.NullMarked;
