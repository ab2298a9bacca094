package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for processes that another process has started. Java looks after those ever more seldom,
 * and notices their end seconds too late.
 */
final class Ending {
  private static final long MOST_SECONDS = 10;
  private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private Ending() {}

  /** Returns when all are gone, and fails if that takes long. */
  static void await(Collection<ProcessHandle> processes) {
    long start = System.nanoTime();
    for (ProcessHandle process : processes) {
      while (process.isAlive()) {
        assertThat(System.nanoTime() - start)
            .as("nanoseconds until the end of %s", process.info())
            .isLessThan(TimeUnit.SECONDS.toNanos(MOST_SECONDS));
        LockSupport.parkNanos(LOOK_EVERY_NANOS);
      }
    }
  }
}
