package dev.assay.engine.exhibit;

/**
 * One picture of several.
 *
 * @param title what it shows, in a few words
 * @param svg a whole SVG document, with a title and a description of its own
 */
public record Drawing(String title, String svg) {}
