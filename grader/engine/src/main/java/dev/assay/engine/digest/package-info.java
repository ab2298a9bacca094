/**
 * Fingerprints of files and classes: the same contents have the same digest, wherever they lie.
 *
 * <p>It imports nothing but the JDK, so that every other package can use it.
 */
@NullMarked
package dev.assay.engine.digest;

import org.jspecify.annotations.NullMarked;
