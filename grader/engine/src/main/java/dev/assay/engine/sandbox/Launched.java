package dev.assay.engine.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that was started, and what is left to do once it is gone.
 *
 * @param process its process, or the outermost of those around it
 * @param wrappers how many processes there are around the program's own
 * @param afterwards clears away what was made for it; run once, after it is dead
 */
public record Launched(Process process, int wrappers, Runnable afterwards) {
  private static final Duration TIME_TO_DIE = Duration.ofSeconds(2);

  /** A program in a process of its own, with nothing around it. */
  static Launched plain(Process process) {
    return new Launched(process, 0, () -> {});
  }

  /** Kills the program and everything that it started, and clears away; to be called once. */
  void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    try {
      if (process.waitFor(TIME_TO_DIE.toMillis(), TimeUnit.MILLISECONDS)) {
        afterwards.run();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
