/**
 * Right programs, written as differently as students write: the proof that a check punishes no
 * style.
 */
@NullMarked
package dev.assay.checks.interventions.correct;

import org.jspecify.annotations.NullMarked;
