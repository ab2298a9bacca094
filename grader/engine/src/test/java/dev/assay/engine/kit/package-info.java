/** Tests of what a kit is made of. */
@NullMarked
package dev.assay.engine.kit;

import org.jspecify.annotations.NullMarked;
