/**
 * From scorecards to what platforms read: pure functions, one file for each format. Nothing in here
 * knows a course, a file system or a clock.
 */
@NullMarked
package dev.assay.formats;

import org.jspecify.annotations.NullMarked;
