/** Tells how far a run is: to a person at a terminal, to a log, to a program. */
@NullMarked
package dev.assay.app.progress;

import org.jspecify.annotations.NullMarked;
