/** A page for the browser of this machine, and of no other: the report, and a form beside it. */
@NullMarked
package dev.assay.app.serve;

import org.jspecify.annotations.NullMarked;
