/** From a scorecard to something to read or to hand on: pure functions, a format a file. */
@NullMarked
package dev.assay.engine.report;

import org.jspecify.annotations.NullMarked;
