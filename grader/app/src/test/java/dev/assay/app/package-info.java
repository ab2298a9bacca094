/** The program as its user sees it: commands, exit codes, files, and what survives a kill. */
@NullMarked
package dev.assay.app;

import org.jspecify.annotations.NullMarked;
