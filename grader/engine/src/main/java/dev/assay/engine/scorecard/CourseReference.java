package dev.assay.engine.scorecard;

/**
 * Which course a submission was graded against.
 *
 * @param id its short name
 * @param title its title
 * @param version which release
 * @param digest SHA-256 over all that can change a grade, as {@code sha256:} and 64 hexadecimal
 *     digits
 */
public record CourseReference(String id, String title, String version, String digest) {}
