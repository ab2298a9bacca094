package dev.assay.engine.sandbox;

/**
 * A program that was started, and what is left to do once it is gone.
 *
 * @param process its process, or the outermost of those around it
 * @param wrappers how many processes there are around the program's own
 * @param afterwards clears away what was made for it; run once, after it is dead
 */
public record Launched(Process process, int wrappers, Runnable afterwards) {

  /** A program in a process of its own, with nothing around it. */
  static Launched plain(Process process) {
    return new Launched(process, 0, () -> {});
  }
}
