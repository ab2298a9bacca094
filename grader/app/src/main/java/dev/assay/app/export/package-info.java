/**
 * Writes scorecards that are there as some platform reads them. Needs no course: all that it knows
 * is on the scorecards.
 */
@NullMarked
package dev.assay.app.export;

import org.jspecify.annotations.NullMarked;
