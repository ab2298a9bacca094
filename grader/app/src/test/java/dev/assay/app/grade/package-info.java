/** Tests of what is written of a class. */
@NullMarked
package dev.assay.app.grade;

import org.jspecify.annotations.NullMarked;
