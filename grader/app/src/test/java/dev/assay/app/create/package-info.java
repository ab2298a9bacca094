/** Tests of what an author begins with. */
@NullMarked
package dev.assay.app.create;

import org.jspecify.annotations.NullMarked;
