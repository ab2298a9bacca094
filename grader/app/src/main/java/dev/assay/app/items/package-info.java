/**
 * Item analysis: whether the checks of a course tell students apart as they should. Pure functions
 * of a class's scorecards; where a number would say nothing, there is a reason in its place, and
 * never NaN.
 *
 * <p>It imports the engine and nothing else of the program.
 */
@NullMarked
package dev.assay.app.items;

import org.jspecify.annotations.NullMarked;
