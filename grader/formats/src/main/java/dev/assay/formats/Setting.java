package dev.assay.formats;

/**
 * Something that can be set for a format with {@code --set name=value}.
 *
 * @param name its name
 * @param fallback its value if nobody sets it
 * @param description what it does, in a sentence
 */
public record Setting(String name, String fallback, String description) {}
