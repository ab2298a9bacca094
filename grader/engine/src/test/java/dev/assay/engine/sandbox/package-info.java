/** Honest and hostile submissions in worker processes, and the line to them. */
@NullMarked
package dev.assay.engine.sandbox;

import org.jspecify.annotations.NullMarked;
