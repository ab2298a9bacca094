/** Tests of intake, with folders and archives that they make themselves. */
@NullMarked
package dev.assay.engine.intake;

import org.jspecify.annotations.NullMarked;
