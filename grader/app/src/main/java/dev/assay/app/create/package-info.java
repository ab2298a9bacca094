/** What an author begins with: a new exercise in a checkout, complete but for its contents. */
@NullMarked
package dev.assay.app.create;

import org.jspecify.annotations.NullMarked;
