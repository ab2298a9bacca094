/** Tests of the page about one submission. */
@NullMarked
package dev.assay.reports.student;

import org.jspecify.annotations.NullMarked;
