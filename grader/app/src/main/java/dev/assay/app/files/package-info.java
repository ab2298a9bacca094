/** Files that are whole or not there, and what to say of those that can't be written. */
@NullMarked
package dev.assay.app.files;

import org.jspecify.annotations.NullMarked;
