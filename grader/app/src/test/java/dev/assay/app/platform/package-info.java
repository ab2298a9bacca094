/** Tests of grading where a platform puts a submission. */
@NullMarked
package dev.assay.app.platform;

import org.jspecify.annotations.NullMarked;
