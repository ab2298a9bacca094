package dev.assay.engine.subject;

import java.util.Optional;

/** A black box of a check that may be written down, so that a student can build it, too. */
public interface Pasteable {
  /** The box as a Java expression, if it has a short one. */
  Optional<String> java();

  /** The numbers that it is made of: an array of numbers or of arrays; empty if it has none. */
  Optional<Object> numbers();
}
