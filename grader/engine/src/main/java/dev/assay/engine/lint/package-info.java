/**
 * Proves a course before anybody is graded with it: the stubs ask for nothing, the solutions get
 * everything, what is wrong loses points, every check can fail, every text reads well, and whatever
 * is referred to exists.
 *
 * <p>It knows no course, and trusts the one that it looks at: the author's own code runs in this
 * process, without a limit.
 */
@NullMarked
package dev.assay.engine.lint;

import org.jspecify.annotations.NullMarked;
