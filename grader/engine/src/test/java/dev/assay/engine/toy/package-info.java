/**
 * A course of two exercises that no one would learn anything from: what the engine's own tests
 * grade.
 */
@NullMarked
package dev.assay.engine.toy;

import org.jspecify.annotations.NullMarked;
