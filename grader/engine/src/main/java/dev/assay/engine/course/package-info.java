/**
 * What an author writes to describe a course, and the rubric that follows from it.
 *
 * <p>Points come from these annotations alone: which tests ran, and how they ended, can't change a
 * maximum.
 */
@NullMarked
package dev.assay.engine.course;

import org.jspecify.annotations.NullMarked;
