/** Tests of the files that instructors write. */
@NullMarked
package dev.assay.app.settings;

import org.jspecify.annotations.NullMarked;
