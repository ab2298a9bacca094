package dev.assay.app;

/**
 * What a command left behind on the screen.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Ended(int code, String out, String err) {}
