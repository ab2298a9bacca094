/**
 * The instructor's site: what its tables say of a class, from the results of {@code assay grade}.
 */
@NullMarked
package dev.assay.app.site;

import org.jspecify.annotations.NullMarked;
