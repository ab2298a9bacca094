package dev.assay.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of what is printed. */
final class Printed extends OutputStream {
  private final int mostBytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean truncated;

  Printed(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** The beginning of what was printed since the last time. */
  synchronized String take() {
    String text = kept.toString(StandardCharsets.UTF_8);
    kept.reset();
    return text;
  }

  /** Whether something was left out since the last time. */
  synchronized boolean takeTruncated() {
    boolean was = truncated;
    truncated = false;
    return was;
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int room = Math.max(0, Math.min(length, mostBytes - kept.size()));
    kept.write(bytes, offset, room);
    truncated |= room < length;
  }
}
