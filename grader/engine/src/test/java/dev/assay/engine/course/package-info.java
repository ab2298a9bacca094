/** Tests of the package course. */
@NullMarked
package dev.assay.engine.course;

import org.jspecify.annotations.NullMarked;
