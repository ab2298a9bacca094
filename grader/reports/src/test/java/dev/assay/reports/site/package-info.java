/** Tests of the instructor's site, most of them in a real browser. */
@NullMarked
package dev.assay.reports.site;

import org.jspecify.annotations.NullMarked;
