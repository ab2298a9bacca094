/** Tests of the package of the same name. */
@NullMarked
package dev.assay.engine.diagnosis;

import org.jspecify.annotations.NullMarked;
