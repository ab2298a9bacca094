package dev.assay.engine.subject;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is printed in this JVM instead of the console, keeps the beginning, and gives the
 * console back on close.
 *
 * <p>A thread that was given up may go on printing: what comes from threads of an earlier check is
 * dropped, also after the close. A submission that closes or replaces {@code System.out} or {@code
 * System.in} harms nobody but itself.
 */
final class OutputCapture implements AutoCloseable {
  private static final String REPLACEMENT = "\ufffd";
  private static final InheritableThreadLocal<@Nullable Object> OWNER =
      new InheritableThreadLocal<>();

  private final int mostBytes;
  private final PrintStream out = GuardedConsole.console(System.out);
  private final PrintStream err = GuardedConsole.console(System.err);
  private final InputStream in = System.in;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final ThreadGroup threads = new ThreadGroup("submission");
  private Object current = new Object();
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
    capture.takeConsole();
    return capture;
  }

  /**
   * Forgets what was printed so far.
   *
   * @param newOwner whose output is kept from now on
   */
  synchronized void startAnew(Object newOwner) {
    current = newOwner;
    kept.reset();
    truncated = false;
    takeConsole();
  }

  /**
   * A daemon thread; what it and those that it starts print belongs to {@code someone}.
   *
   * @param work what it does
   */
  Thread thread(Object someone, Runnable work) {
    Runnable owned =
        () -> {
          OWNER.set(someone);
          work.run();
        };
    Thread created = new Thread(threads, owned, "submission");
    created.setDaemon(true);
    return created;
  }

  /** What was printed since. */
  synchronized Output output() {
    String text = kept.toString(StandardCharsets.UTF_8);
    // The cut may go through the middle of a character.
    return new Output(
        truncated && text.endsWith(REPLACEMENT) ? text.replaceFirst(REPLACEMENT + "+$", "") : text,
        truncated);
  }

  @Override
  public void close() {
    boolean quiet = threads.activeCount() == 0;
    System.setOut(quiet ? out : new GuardedConsole(out));
    System.setErr(quiet ? err : new GuardedConsole(err));
    System.setIn(in);
  }

  private void takeConsole() {
    PrintStream stream =
        new PrintStream(new Sink(), true, StandardCharsets.UTF_8) {
          @Override
          public void close() {
            flush();
          }
        };
    System.setOut(stream);
    System.setErr(stream);
    System.setIn(InputStream.nullInputStream());
  }

  private synchronized void keep(byte[] bytes, int offset, int length) {
    Object printing = printing();
    if (printing != null && printing != current) {
      return;
    }
    int room = Math.min(length, mostBytes - kept.size());
    kept.write(bytes, offset, room);
    truncated |= room < length;
  }

  /** Whose thread this is; null if it is ours, or of the common pool, which all share. */
  private static @Nullable Object printing() {
    return Thread.currentThread() instanceof ForkJoinWorkerThread ? null : OWNER.get();
  }

  /** Where the console's bytes go. */
  private final class Sink extends OutputStream {
    @Override
    public void write(int b) {
      keep(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      keep(bytes, offset, length);
    }
  }

  /** The console, for everybody but the threads of submissions. */
  private static final class GuardedConsole extends PrintStream {
    private final PrintStream console;

    GuardedConsole(PrintStream console) {
      super(console, true, charset());
      this.console = console;
    }

    /** What the console takes; PrintStream says so itself from JDK 18 on. */
    private static Charset charset() {
      return Charset.forName(
          System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
    }

    /** What lies under a guard that may be there. */
    static PrintStream console(PrintStream stream) {
      return stream instanceof GuardedConsole guarded ? guarded.console : stream;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (printing() == null) {
        super.write(bytes, offset, length);
      }
    }
  }
}
