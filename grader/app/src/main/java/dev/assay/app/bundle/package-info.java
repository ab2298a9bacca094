/** Makes what an instructor hands to a platform so that it can grade a course. */
@NullMarked
package dev.assay.app.bundle;

import org.jspecify.annotations.NullMarked;
