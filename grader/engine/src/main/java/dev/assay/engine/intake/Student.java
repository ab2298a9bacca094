package dev.assay.engine.intake;

/**
 * Whose a submission is.
 *
 * @param id unique in its class, also where case makes no difference, and safe as a file name
 *     everywhere: ASCII letters, digits, dot, dash and underscore
 * @param name a name to read: one line without control characters. It is still the student's own
 *     text, so a report has to escape it
 * @param original what the folder, archive or file was called, unchanged: good for finding it again
 *     and for nothing else
 */
public record Student(String id, String name, String original) {}
