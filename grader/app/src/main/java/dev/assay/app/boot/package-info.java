/** Starts the program from its one jar, before anything that is within that jar can be used. */
@NullMarked
package dev.assay.app.boot;

import org.jspecify.annotations.NullMarked;
