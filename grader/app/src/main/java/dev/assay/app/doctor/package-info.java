/** Says what this machine can do for a grader, and how to get the rest. */
@NullMarked
package dev.assay.app.doctor;

import org.jspecify.annotations.NullMarked;
