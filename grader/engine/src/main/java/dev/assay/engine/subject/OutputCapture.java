package dev.assay.engine.subject;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes what is printed in this JVM instead of the console, keeps the beginning, and gives the
 * console back on close.
 */
final class OutputCapture extends OutputStream {
  private final int mostBytes;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean truncated;

  private OutputCapture(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * Takes the console.
   *
   * @param mostBytes how much to keep
   */
  static OutputCapture install(int mostBytes) {
    OutputCapture capture = new OutputCapture(mostBytes);
    PrintStream stream = new PrintStream(capture, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    System.setIn(InputStream.nullInputStream());
    return capture;
  }

  /** Forgets what was printed so far. */
  synchronized void startAnew() {
    kept.reset();
    truncated = false;
  }

  /** What was printed since. */
  synchronized Output output() {
    return new Output(kept.toString(StandardCharsets.UTF_8), truncated);
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int room = Math.min(length, mostBytes - kept.size());
    kept.write(bytes, offset, room);
    truncated |= room < length;
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
    System.setIn(in);
  }
}
