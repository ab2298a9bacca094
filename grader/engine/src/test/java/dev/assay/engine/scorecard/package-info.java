/** Tests of the package of the same name, and what other tests need to make valid scorecards. */
@NullMarked
package dev.assay.engine.scorecard;

import org.jspecify.annotations.NullMarked;
