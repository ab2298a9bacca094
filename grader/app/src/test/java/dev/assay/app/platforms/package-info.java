/** Tests of where each platform puts submissions, and where it reads results. */
@NullMarked
package dev.assay.app.platforms;

import org.jspecify.annotations.NullMarked;
