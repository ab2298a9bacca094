/** What feedback says, and how it looks as plain text, as Markdown and as HTML. */
@NullMarked
package dev.assay.formats.text;

import org.jspecify.annotations.NullMarked;
