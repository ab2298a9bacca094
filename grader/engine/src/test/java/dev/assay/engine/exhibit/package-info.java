/** Tests of answers for the eye. */
@NullMarked
package dev.assay.engine.exhibit;

import org.jspecify.annotations.NullMarked;
