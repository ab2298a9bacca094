/** Tests of the pictures: what is drawn, and that it is drawn the same way twice. */
@NullMarked
package dev.assay.exercises.pictures;

import org.jspecify.annotations.NullMarked;
