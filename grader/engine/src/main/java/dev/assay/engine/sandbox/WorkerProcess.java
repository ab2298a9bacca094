package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Limits;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import dev.assay.worker.Frame;
import dev.assay.worker.ProtocolException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One worker, and the line to it.
 *
 * <p>A thread of its own reads what the worker sends, so that waiting for it can be bounded.
 * Whatever goes wrong on the line ends the worker, and is told as a {@link Finding}.
 */
final class WorkerProcess implements AutoCloseable {
  private static final int MOST_BYTES = 16 << 20;
  private static final long LOOK_EVERY_MILLIS = 20;
  private static final int OUT_OF_MEMORY_EXIT = 3;

  private final Process process;
  private final DataOutputStream out;
  private final BlockingQueue<Message> arrived = new ArrayBlockingQueue<>(1);
  private final Errors errors;

  WorkerProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.errors = new Errors(process);
    daemon(errors, "worker-errors");
    daemon(this::receiveAll, "worker-answers");
  }

  /** Whether the process still runs. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** Sends a message. A worker that is gone is noticed when its answer is read. */
  void send(Frame frame) {
    try {
      frame.write(out);
    } catch (IOException gone) {
      process.destroyForcibly();
    }
  }

  /**
   * Waits for the next message.
   *
   * @param nonce the number that it has to repeat
   * @param used the processor time of this worker at the start of the check
   * @param waited what the check has waited so far
   * @throws Finding if there is none: time is up, the worker is gone, or it is no message
   */
  Frame receive(long nonce, Duration used, Duration waited, Limits limits) {
    long start = System.nanoTime();
    while (true) {
      Message message = poll();
      if (message != null) {
        if (message.frame() == null || message.frame().nonce() != nonce) {
          throw ended(message);
        }
        return message.frame();
      }
      if (processorTime().minus(used).compareTo(limits.processor()) > 0) {
        throw timeout(limits.processor(), "processor time");
      }
      if (waited.plusNanos(System.nanoTime() - start).compareTo(limits.wall()) > 0) {
        throw timeout(limits.wall(), "waiting");
      }
    }
  }

  /** The processor time that this worker has used so far. */
  Duration processorTime() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Kills the worker and everything that it started. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private @Nullable Message poll() {
    try {
      return arrived.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      close();
      throw new IllegalStateException("Interrupted while a submission was running", interrupted);
    }
  }

  private Finding timeout(Duration limit, String of) {
    close();
    return new Finding(
        Status.TIMEOUT,
        Fact.got("no answer after " + limit.toSeconds() + " s of " + of),
        Fact.note("Look for a loop that never ends."));
  }

  /** Why there is no answer: from what the line, the exit code and standard error say. */
  private Finding ended(Message message) {
    boolean garbage = message.frame() != null || message.failure() instanceof ProtocolException;
    if (garbage) {
      close();
      return new Finding(
          Status.PROTOCOL_VIOLATION,
          Fact.got("bytes that are no answer"),
          Fact.note("Print with System.out; don't write to the process's own standard output."));
    }
    int exit = exitCode();
    if (errors.flooded()) {
      return new Finding(Status.OUTPUT_LIMIT, Fact.got("more than 16 MiB on standard error"));
    }
    if (exit == OUT_OF_MEMORY_EXIT && errors.text().contains("OutOfMemoryError")) {
      return new Finding(
          Status.OUT_OF_MEMORY,
          Fact.got("no answer: the code needed more memory than it may have"));
    }
    return new Finding(
        Status.CRASHED,
        Fact.got("no answer: the process ended with exit code " + exit),
        Fact.note("Don't call System.exit: it ends the whole program."));
  }

  private int exitCode() {
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        close();
      }
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void receiveAll() {
    DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    try {
      while (true) {
        Message message = next(in);
        arrived.put(message);
        if (message.frame() == null) {
          return;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Message next(DataInputStream in) {
    try {
      return new Message(Frame.read(in, MOST_BYTES), null);
    } catch (IOException failure) {
      return new Message(null, failure);
    }
  }

  private static void daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * What came over the line.
   *
   * @param frame a message
   * @param failure or why there is none
   */
  private record Message(@Nullable Frame frame, @Nullable IOException failure) {}
}
