/** Tests of what students say about exercises. */
@NullMarked
package dev.assay.app.feedback;

import org.jspecify.annotations.NullMarked;
