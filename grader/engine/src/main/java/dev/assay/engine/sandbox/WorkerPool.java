package dev.assay.engine.sandbox;

import dev.assay.worker.Worker;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Workers that were started ahead of time, so that a submission does not wait for a JVM. Each is
 * handed out once, and replaced when it is.
 */
public final class WorkerPool implements Launcher {
  private static final Duration TIME_TO_END = Duration.ofSeconds(10);

  private final ExecutorService undertaker = Executors.newSingleThreadExecutor(WorkerPool::daemon);
  private final Launcher launcher;
  private final Deque<Launched> ready = new ArrayDeque<>();

  /**
   * Starts workers.
   *
   * @param launcher starts them; closed with this pool
   * @param size how many wait at any time
   * @throws IOException if this machine can't start them
   */
  public WorkerPool(Launcher launcher, int size) throws IOException {
    this.launcher = launcher;
    for (int i = 0; i < size; i++) {
      ready.add(launcher.launch(Worker.class));
    }
  }

  @Override
  public synchronized Launched launch(Class<?> program, String... arguments) throws IOException {
    if (program != Worker.class || ready.isEmpty()) {
      return launcher.launch(program, arguments);
    }
    ready.add(launcher.launch(Worker.class));
    Launched oldest = ready.remove();
    // One that died while it waited is of no use to anybody.
    return oldest.process().isAlive() ? oldest : launcher.launch(Worker.class);
  }

  /** Whoever is done with a worker need not wait until the system has cleared it away. */
  @Override
  public void end(Runnable program) {
    undertaker.execute(program);
  }

  @Override
  public synchronized void close() {
    ready.forEach(Launched::kill);
    ready.clear();
    undertaker.shutdown();
    try {
      if (!undertaker.awaitTermination(TIME_TO_END.toSeconds(), TimeUnit.SECONDS)) {
        undertaker.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    launcher.close();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "worker-undertaker");
    thread.setDaemon(true);
    return thread;
  }
}
