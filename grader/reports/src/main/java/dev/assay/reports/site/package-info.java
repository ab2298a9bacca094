/**
 * The instructor's site: tables about a class, as pages that need no server and load nothing. This
 * package knows tables, pictures and pages, and nothing of grading.
 *
 * <p>Every text that comes in is made inert here, so no caller has to think of it.
 */
@NullMarked
package dev.assay.reports.site;

import org.jspecify.annotations.NullMarked;
