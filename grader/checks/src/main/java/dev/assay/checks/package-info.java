/**
 * The program behind {@code mvn test}: the checks of the course on the exercise classes of a
 * checkout.
 */
@NullMarked
package dev.assay.checks;

import org.jspecify.annotations.NullMarked;
