/** Tests of the page for this machine's browser. */
@NullMarked
package dev.assay.app.serve;

import org.jspecify.annotations.NullMarked;
