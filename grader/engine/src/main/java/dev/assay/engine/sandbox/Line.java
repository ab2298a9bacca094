package dev.assay.engine.sandbox;

import dev.assay.worker.Frame;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Messages to and from a process that may read nothing, send nothing, or send anything.
 *
 * <p>A thread of its own writes and another one reads, so that waiting for either can be bounded.
 * What waits on either side is bounded, too.
 */
final class Line implements AutoCloseable {
  private final Process process;
  private final BlockingQueue<List<Frame>> outgoing = new ArrayBlockingQueue<>(1);
  private final Mailbox arrived = new Mailbox();
  private final List<Thread> threads;

  Line(Process process) {
    this.process = process;
    this.threads = List.of(daemon(this::sendAll, "writer"), daemon(this::receiveAll, "reader"));
  }

  /** Sends messages, one after the other; false if the process takes none in this time. */
  boolean send(List<Frame> frames, Duration patience) throws InterruptedException {
    return outgoing.offer(frames, patience.toNanos(), TimeUnit.NANOSECONDS);
  }

  /**
   * The next message or the end of the line, or null if there is neither in this time.
   *
   * @param expected how many messages are to come
   */
  @Nullable Message receive(int expected, Duration patience) throws InterruptedException {
    return arrived.take(expected, patience);
  }

  /** Ends the threads, once the process is dead. */
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }

  private void sendAll() {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    try {
      while (true) {
        for (Frame frame : outgoing.take()) {
          frame.append(out);
        }
        out.flush();
      }
    } catch (IOException gone) {
      // The reader notices as well, and says so.
      process.destroyForcibly();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void receiveAll() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      while (true) {
        Message message = next(in);
        arrived.put(message);
        if (message.frame() == null) {
          return;
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (IOException gone) {
      // Closing what is broken already.
    }
  }

  private static Message next(DataInputStream in) {
    try {
      return new Message(Frame.read(in, Frame.LONGEST_TO_GRADER), null);
    } catch (IOException failure) {
      return new Message(null, failure);
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, "worker-" + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /**
   * What came over the line.
   *
   * @param frame a message
   * @param failure or why there is none, and will be none
   */
  record Message(@Nullable Frame frame, @Nullable IOException failure) {
    /** How much room it takes, about. */
    int bytes() {
      return frame == null ? 0 : frame.payload().length;
    }
  }
}
