/** Tests of the package verdict. */
@NullMarked
package dev.assay.engine.verdict;

import org.jspecify.annotations.NullMarked;
