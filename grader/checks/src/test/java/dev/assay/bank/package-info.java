/**
 * A bank of hostile submissions, and of honest ones that look odd: what each level of isolation
 * makes of them.
 */
@NullMarked
package dev.assay.bank;

import org.jspecify.annotations.NullMarked;
