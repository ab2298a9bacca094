package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Limits;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import dev.assay.worker.Frame;
import dev.assay.worker.ProtocolException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One worker, and what may be asked of it in which time.
 *
 * <p>Whatever goes wrong ends the worker, and is told as a {@link Finding}.
 */
final class WorkerProcess implements AutoCloseable {
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);
  private static final Duration TIME_TO_DIE = Duration.ofSeconds(2);

  private final Launched launched;
  private final Process process;
  private final Line line;
  private final Errors errors;
  private @Nullable ProcessHandle program;
  private boolean closed;

  WorkerProcess(Launched launched) {
    this.launched = launched;
    this.process = launched.process();
    this.line = new Line(process);
    this.errors = Errors.of(process);
  }

  /** Whether the process still runs. */
  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Sends a message. A worker that is gone is noticed when its answer is read.
   *
   * @throws Finding if the worker does not read what was sent before
   */
  void send(Frame frame, Limits limits) {
    send(List.of(frame), limits);
  }

  /** Sends messages, one after the other, as {@link #send(Frame, Limits)} does. */
  void send(List<Frame> frames, Limits limits) {
    try {
      if (!line.send(frames, limits.wall())) {
        throw timeout(limits);
      }
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
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
    return receive(nonce, 1, used, waited, limits);
  }

  /** The same, where so many messages are expected, this one included. */
  Frame receive(long nonce, int expected, Duration used, Duration waited, Limits limits) {
    long start = System.nanoTime();
    while (true) {
      // Before looking for a message: who asks a black box without end always has one.
      if (waited.plusNanos(System.nanoTime() - start).compareTo(limits.wall()) > 0) {
        throw timeout(limits);
      }
      Line.Message message = poll(expected);
      if (message != null) {
        if (message.frame() == null || message.frame().nonce() != nonce) {
          throw ended(message);
        }
        return message.frame();
      }
      if (processorTime().minus(used).compareTo(limits.processor()) > 0) {
        throw timeout(limits);
      }
    }
  }

  /** The processor time that this worker has used so far. */
  Duration processorTime() {
    return program().map(ProcessorTime::of).orElse(Duration.ZERO);
  }

  /** Kills the worker and everything that it started. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    launched.kill();
    line.close();
  }

  /** The program itself, inside whatever is around it; it takes a moment until it is there. */
  private Optional<ProcessHandle> program() {
    if (program == null) {
      Optional<ProcessHandle> found = Optional.of(process.toHandle());
      for (int i = 0; i < launched.wrappers(); i++) {
        found = found.flatMap(outer -> outer.children().findFirst());
      }
      program = found.orElse(null);
    }
    return Optional.ofNullable(program);
  }

  private Line.@Nullable Message poll(int expected) {
    try {
      return line.receive(expected, LOOK_EVERY);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  private IllegalStateException interrupted(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    close();
    return new IllegalStateException("Interrupted while a submission was running", interrupted);
  }

  private Finding timeout(Limits limits) {
    close();
    return limits.exceeded();
  }

  /** Why there is no answer: from what the line, the exit code and standard error say. */
  private Finding ended(Line.Message message) {
    boolean garbage = message.frame() != null || message.failure() instanceof ProtocolException;
    if (!garbage) {
      waitForEnd();
    }
    close();
    if (garbage) {
      return new Finding(
          Status.PROTOCOL_VIOLATION,
          Fact.got("bytes that are no answer"),
          Fact.note("Print with System.out; don't write to the process's own standard output."));
    }
    Optional<Finding> stopped = launched.stopped().get();
    if (stopped.isPresent()) {
      return stopped.get();
    }
    if (errors.flooded()) {
      return new Finding(Status.OUTPUT_LIMIT, Fact.got("more than 16 MiB on standard error"));
    }
    return Death.of(process.isAlive() ? -1 : process.exitValue(), errors.text());
  }

  /** A process that has closed its standard output is about to end, or will be made to. */
  private void waitForEnd() {
    try {
      if (process.waitFor(TIME_TO_DIE.toMillis(), TimeUnit.MILLISECONDS)) {
        // What comes later than this is lost, which costs a better message and nothing else.
        errors.await();
      }
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }
}
