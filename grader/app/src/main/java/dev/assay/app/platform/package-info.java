/**
 * Grades one submission where a platform puts it, and leaves the result where the platform looks
 * for it. Whatever happens, that is a result that the platform takes; nothing else gets there.
 */
@NullMarked
package dev.assay.app.platform;

import org.jspecify.annotations.NullMarked;
