/** Tests of the package subject. */
@NullMarked
package dev.assay.engine.subject;

import org.jspecify.annotations.NullMarked;
