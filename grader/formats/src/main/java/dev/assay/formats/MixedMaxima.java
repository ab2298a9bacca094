package dev.assay.formats;

/**
 * Results of a class that can't stand in one column of a gradebook, because they are not out of the
 * same points; the message says whose are out of how many, and what to do.
 */
public final class MixedMaxima extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  MixedMaxima(String message) {
    super(message);
  }
}
