/**
 * What lateness costs: pure functions of instants and exact decimals, which know no clock, no time
 * zone and no file.
 */
@NullMarked
package dev.assay.app.late;

import org.jspecify.annotations.NullMarked;
