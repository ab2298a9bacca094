/**
 * Tests that guard the house: who may import whom, what a build file may say, what the README
 * promises, and that a grading repeats.
 *
 * <p>Each of them has been seen to fail. They look at the checkout that they are built from, and at
 * nothing outside of it.
 */
@NullMarked
package dev.assay.house;

import org.jspecify.annotations.NullMarked;
