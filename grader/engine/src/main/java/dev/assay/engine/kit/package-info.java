/**
 * What a student's kit is made of and runs with: stubs out of the solutions' sources, the reference
 * answers as a table, and a course that is read off a description instead of the author's classes.
 */
@NullMarked
package dev.assay.engine.kit;

import org.jspecify.annotations.NullMarked;
