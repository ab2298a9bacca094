/** Grades a class: what is to do, who does it, and what is left in the folder of results. */
@NullMarked
package dev.assay.app.grade;

import org.jspecify.annotations.NullMarked;
