/** {@code assay watch}: grades the exercise that a student works on, each time it is saved. */
@NullMarked
package dev.assay.app.watch;

import org.jspecify.annotations.NullMarked;
