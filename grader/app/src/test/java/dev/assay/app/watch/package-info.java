/** Tests of {@code assay watch}, with real files, a real terminal, real workers. */
@NullMarked
package dev.assay.app.watch;

import org.jspecify.annotations.NullMarked;
