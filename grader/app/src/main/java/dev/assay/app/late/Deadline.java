package dev.assay.app.late;

import java.time.Instant;
import java.util.Optional;

/**
 * When one student's work is due.
 *
 * @param due the last instant that is in time
 * @param until the last instant that gives points at all; empty for no such
 * @param freeDays how many days of lateness this student has for free
 */
public record Deadline(Instant due, Optional<Instant> until, int freeDays) {}
