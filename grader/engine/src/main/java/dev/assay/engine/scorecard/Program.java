package dev.assay.engine.scorecard;

/**
 * A program that took part.
 *
 * @param name what it is called
 * @param version which release
 * @param digest SHA-256 of its classes, as {@code sha256:} and 64 hexadecimal digits
 */
public record Program(String name, String version, String digest) {}
