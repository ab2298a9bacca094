/** A real browser, as far as tests of pages need it. */
@NullMarked
package dev.assay.reports.browser;

import org.jspecify.annotations.NullMarked;
