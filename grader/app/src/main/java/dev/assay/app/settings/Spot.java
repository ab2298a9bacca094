package dev.assay.app.settings;

/**
 * A place in a text file.
 *
 * @param line from 1
 * @param column from 1
 */
record Spot(int line, int column) {}
