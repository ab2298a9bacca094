package dev.assay.engine.subject;

import org.jspecify.annotations.Nullable;

/**
 * What a subject returned, and what it was asked.
 *
 * @param call the call, as Java where that is short
 * @param value what came back; null if the submission returned null
 */
public record Answer<T extends @Nullable Object>(String call, T value) {}
