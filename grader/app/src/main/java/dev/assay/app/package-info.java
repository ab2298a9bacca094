/** The command line. Everything that a person or a CI job starts is a command here. */
@NullMarked
package dev.assay.app;

import org.jspecify.annotations.NullMarked;
