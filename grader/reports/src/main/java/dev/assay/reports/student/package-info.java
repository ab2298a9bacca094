/**
 * The page about one submission: a pure function of its scorecard, and of the course's pictures.
 *
 * <p>A page is one file. It loads nothing, runs no script, and forbids both; nothing that a
 * submission said is markup in it.
 */
@NullMarked
package dev.assay.reports.student;

import org.jspecify.annotations.NullMarked;
