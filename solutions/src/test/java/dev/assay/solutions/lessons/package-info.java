/** Tests that keep lessons, pictures and hints true. */
@NullMarked
package dev.assay.solutions.lessons;

import org.jspecify.annotations.NullMarked;
