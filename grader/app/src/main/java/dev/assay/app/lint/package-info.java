/** Proves a course before anybody is graded with it. */
@NullMarked
package dev.assay.app.lint;

import org.jspecify.annotations.NullMarked;
