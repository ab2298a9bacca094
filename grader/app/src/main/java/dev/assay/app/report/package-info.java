/** {@code assay report}: pages for people, from what {@code assay grade} left. */
@NullMarked
package dev.assay.app.report;

import org.jspecify.annotations.NullMarked;
