/**
 * Grades a class again beside its results, says who changes, by how much and why, and writes only
 * when asked to; what it replaces is kept.
 */
@NullMarked
package dev.assay.app.regrade;

import org.jspecify.annotations.NullMarked;
