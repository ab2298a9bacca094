/** Tests of the package of the same name. */
@NullMarked
package dev.assay.solutions.interventions;

import org.jspecify.annotations.NullMarked;
