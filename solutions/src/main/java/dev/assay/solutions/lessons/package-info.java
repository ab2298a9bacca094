/**
 * The pictures of the lessons, drawn with the numbers of the reference solutions.
 *
 * <p>This package promises that the same checkout draws the same files, byte for byte, on every
 * machine. So a test can compare the committed pictures with what the code makes, and no picture
 * shows other numbers than the course computes.
 */
@NullMarked
package dev.assay.solutions.lessons;

import org.jspecify.annotations.NullMarked;
