/** Tests of the checks, and the run of the checks on this checkout. */
@NullMarked
package dev.assay.checks.interventions;

import org.jspecify.annotations.NullMarked;
