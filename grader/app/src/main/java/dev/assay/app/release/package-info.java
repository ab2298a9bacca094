/**
 * The student's kit: made of a checkout without a solution, a misconception or a hidden check, and
 * proved to be without them before anybody gets it.
 */
@NullMarked
package dev.assay.app.release;

import org.jspecify.annotations.NullMarked;
