/** The rules of each platform, in our own words, as code that can say no. */
@NullMarked
package dev.assay.formats.rules;

import org.jspecify.annotations.NullMarked;
