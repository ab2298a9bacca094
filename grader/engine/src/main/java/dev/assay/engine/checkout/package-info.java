/**
 * The program behind {@code mvn test}, in a checkout and in a student's kit: the visible checks of
 * the one course on the class path, on the exercise classes that lie here.
 */
@NullMarked
package dev.assay.engine.checkout;

import org.jspecify.annotations.NullMarked;
