/**
 * From the points of the checks to the final grade: lateness, then what people changed by hand. The
 * scorecards stay as the checks made them; how a grade came about is written beside them.
 */
@NullMarked
package dev.assay.app.finals;

import org.jspecify.annotations.NullMarked;
