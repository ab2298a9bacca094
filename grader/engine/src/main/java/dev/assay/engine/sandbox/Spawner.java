package dev.assay.engine.sandbox;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes from one thread.
 *
 * <p>Linux tells a process that its parent died when the <em>thread</em> that started it ends, so a
 * process that dies with the grader has to be started from a thread that lives as long. Closing
 * this ends that thread, and with it every such process.
 */
final class Spawner implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread created = new Thread(work, "worker-spawner");
            created.setDaemon(true);
            return created;
          });

  /** Starts a process with an empty environment. */
  Process start(ProcessBuilder builder) throws IOException {
    builder.environment().clear();
    try {
      return thread.submit(builder::start).get();
    } catch (ExecutionException failed) {
      throw new IOException("Can't start " + builder.command().get(0), failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a process was started", interrupted);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
