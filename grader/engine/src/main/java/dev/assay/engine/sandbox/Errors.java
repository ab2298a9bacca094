package dev.assay.engine.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Reads what a process writes to standard error, keeps the beginning, and kills a process that
 * floods.
 */
final class Errors {
  private static final int MOST_KEPT = 64 << 10;
  private static final long MOST_WRITTEN = 16 << 20;

  private final Process process;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean flooded;

  private Errors(Process process) {
    this.process = process;
  }

  /** Reads the standard error of a process, on a thread of its own. */
  static Errors of(Process process) {
    Errors errors = new Errors(process);
    Thread thread = new Thread(errors::readAll, "worker-errors");
    thread.setDaemon(true);
    thread.start();
    return errors;
  }

  /** Whether the process was killed because it wrote too much. */
  boolean flooded() {
    return flooded;
  }

  /** The beginning of what it wrote. */
  synchronized String text() {
    return kept.toString(StandardCharsets.UTF_8);
  }

  /**
   * Waits a little until all of it is read, for a child of the process may hold the pipe open.
   *
   * @return whether it is
   */
  boolean await() throws InterruptedException {
    return end.await(1, TimeUnit.SECONDS);
  }

  private void readAll() {
    byte[] buffer = new byte[8192];
    long written = 0;
    try (InputStream in = process.getErrorStream()) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        written += length;
        keep(buffer, length);
        if (written > MOST_WRITTEN) {
          flooded = true;
          process.destroyForcibly();
        }
      }
    } catch (IOException gone) {
      // The process was killed while it wrote; there is nothing more to read.
    } finally {
      end.countDown();
    }
  }

  private synchronized void keep(byte[] buffer, int length) {
    kept.write(buffer, 0, Math.max(0, Math.min(length, MOST_KEPT - kept.size())));
  }
}
