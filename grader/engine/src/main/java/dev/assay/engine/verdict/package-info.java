/**
 * What can come of a check: a closed set of statuses, and the facts that explain one.
 *
 * <p>The ground floor of the engine: it imports nothing but the JDK.
 */
@NullMarked
package dev.assay.engine.verdict;

import org.jspecify.annotations.NullMarked;
