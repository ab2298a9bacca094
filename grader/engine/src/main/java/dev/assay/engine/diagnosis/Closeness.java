package dev.assay.engine.diagnosis;

/** How near two numbers have to be in order to count as equal. */
@FunctionalInterface
public interface Closeness {
  /** Whether a number is near enough to the one that a mistake gives. */
  boolean accepts(double expected, double actual);
}
