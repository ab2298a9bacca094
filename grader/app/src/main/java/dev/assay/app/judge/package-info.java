/** Judges: JVMs that grade one submission at a time, this one or others beside it. */
@NullMarked
package dev.assay.app.judge;

import org.jspecify.annotations.NullMarked;
