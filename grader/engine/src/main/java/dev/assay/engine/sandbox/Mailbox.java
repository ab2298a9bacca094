package dev.assay.engine.sandbox;

import dev.assay.engine.sandbox.Line.Message;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Messages that have arrived and wait to be read, up to so many bytes: whoever brings more waits.
 *
 * <p>A reader who expects many messages is woken once for all of them.
 */
final class Mailbox {
  private static final int ROOM = 4 << 20;

  private final Queue<Message> messages = new ArrayDeque<>();
  private int bytes;
  private int wanted = 1;
  private boolean ended;

  /** Adds a message, however long it is, once there is room. */
  synchronized void put(Message message) throws InterruptedException {
    while (bytes >= ROOM) {
      wait();
    }
    messages.add(message);
    bytes += message.bytes();
    ended |= message.frame() == null;
    if (isEnough()) {
      notifyAll();
    }
  }

  /**
   * Takes the oldest message.
   *
   * @param wanted after how many messages to look again, at most
   * @param patience after how long to look again
   * @return a message; null if there is none in this time
   */
  synchronized @Nullable Message take(int wanted, Duration patience) throws InterruptedException {
    if (messages.isEmpty()) {
      this.wanted = wanted;
      long end = System.nanoTime() + patience.toNanos();
      for (long left = patience.toMillis(); left > 0 && !isEnough(); ) {
        wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
      this.wanted = 1;
    }
    Message message = messages.poll();
    if (message != null) {
      bytes -= message.bytes();
      notifyAll();
    }
    return message;
  }

  private boolean isEnough() {
    return messages.size() >= wanted || bytes >= ROOM || ended;
  }
}
