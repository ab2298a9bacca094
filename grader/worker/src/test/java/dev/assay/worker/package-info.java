/** What travels between grader and worker. */
@NullMarked
package dev.assay.worker;

import org.jspecify.annotations.NullMarked;
