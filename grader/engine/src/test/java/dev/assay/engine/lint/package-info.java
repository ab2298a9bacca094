/** Tests of the rules for a course, on a small one that each test breaks in one place. */
@NullMarked
package dev.assay.engine.lint;

import org.jspecify.annotations.NullMarked;
