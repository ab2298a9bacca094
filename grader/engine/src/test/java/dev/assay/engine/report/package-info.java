/** Tests of the package of the same name. */
@NullMarked
package dev.assay.engine.report;

import org.jspecify.annotations.NullMarked;
