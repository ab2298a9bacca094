package dev.assay.engine.sandbox;

import dev.assay.engine.verdict.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A program that was started, and what is left to do once it is gone.
 *
 * @param process its process, or the outermost of those around it
 * @param wrappers how many processes there are around the program's own
 * @param afterwards clears away what was made for it; run once, after it is dead
 * @param stopped why it was stopped, if what watches over it had to do that
 */
public record Launched(
    Process process, int wrappers, Runnable afterwards, Supplier<Optional<Finding>> stopped) {
  private static final Duration TIME_TO_END_ITSELF = Duration.ofMillis(500);
  private static final Duration TIME_TO_DIE = Duration.ofSeconds(2);

  /** A program in a process of its own, with nothing around it. */
  static Launched plain(Process process) {
    return new Launched(process, 0, () -> {}, Optional::empty);
  }

  /**
   * Kills the program and everything that it started, and clears away; to be called once.
   *
   * <p>The outermost process goes last: it is the one that takes note of the others' end, and
   * without it they would stay dead in the system's table until somebody else does.
   */
  void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    if (wrappers == 0 || started.isEmpty()) {
      process.destroyForcibly();
    }
    started.forEach(ProcessHandle::destroyForcibly);
    awaitEnd();
    if (process.isAlive()) {
      process.destroyForcibly();
    }
    try {
      if (process.waitFor(TIME_TO_DIE.toMillis(), TimeUnit.MILLISECONDS)) {
        afterwards.run();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitEnd() {
    try {
      process.waitFor(TIME_TO_END_ITSELF.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
