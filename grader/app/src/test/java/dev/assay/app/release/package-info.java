/** Tests of the student's kit. */
@NullMarked
package dev.assay.app.release;

import org.jspecify.annotations.NullMarked;
