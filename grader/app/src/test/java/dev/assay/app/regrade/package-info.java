/** Tests of what is said before a grade changes. */
@NullMarked
package dev.assay.app.regrade;

import org.jspecify.annotations.NullMarked;
