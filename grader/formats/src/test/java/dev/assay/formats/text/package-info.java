/** Tests of the texts: what hostile ones become. */
@NullMarked
package dev.assay.formats.text;

import org.jspecify.annotations.NullMarked;
