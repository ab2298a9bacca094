package dev.assay.app.watch;

import dev.assay.engine.course.Course;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells when a student's file has changed: at once where the system says so, else by looking. What
 * counts is what is in the files, so a save without a change is none, and a half-written file is
 * waited for.
 */
final class FileWatch implements AutoCloseable {
  /** How often to look where nobody tells. */
  private static final long LOOK_MILLIS = 250;

  /** An editor writes in several steps; after so long without another one it is done. */
  private static final long QUIET_MILLIS = 25;

  /** Also where the system tells of changes, it may lose some: it says so, or it does not. */
  private static final long ANYWAY_MILLIS = 5_000;

  private final Path checkout;
  private final Course course;
  private final Consumer<Event> listener;
  private final Thread thread;
  private final Wait wait;
  private volatile boolean closed;

  private FileWatch(
      Path checkout, Course course, Snapshot known, Wait wait, Consumer<Event> listener) {
    this.checkout = checkout;
    this.course = course;
    this.listener = listener;
    this.wait = wait;
    this.thread = new Thread(() -> watch(known.digest()), "file-watch");
    thread.setDaemon(true);
  }

  /**
   * A watch that has not begun.
   *
   * @param known what is known already
   * @param poll whether to look, and not to ask the system
   * @param listener is told, from another thread
   */
  static FileWatch of(
      Path checkout, Course course, Snapshot known, boolean poll, Consumer<Event> listener) {
    return new FileWatch(
        checkout, course, known, poll ? new Looking() : told(checkout, course), listener);
  }

  /** Begins to watch. */
  void start() {
    thread.start();
  }

  /** What the system tells; looking where it can't, such as when all its watches are taken. */
  private static Wait told(Path checkout, Course course) {
    try {
      return new Told(
          course.exercises().stream()
              .map(e -> e.submission().replace('.', '/'))
              .map(name -> checkout.resolve(course.sourceRoot()).resolve(name).getParent())
              .distinct()
              .toList());
    } catch (IOException | UnsupportedOperationException unavailable) {
      return new Looking();
    }
  }

  private void watch(String known) {
    String digest = known;
    try {
      while (!closed) {
        wait.forChange();
        Snapshot now = Snapshot.of(checkout, course);
        if (!now.digest().equals(digest) && isSettled(now)) {
          digest = now.digest();
          listener.accept(new Event.Saved());
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (IOException exception) {
      listener.accept(new Event.Trouble("Can't read your files: " + exception));
    }
  }

  /** Whether the files stay as they are; if not, the next turn sees it. */
  private boolean isSettled(Snapshot now) throws IOException, InterruptedException {
    TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
    boolean settled = Snapshot.of(checkout, course).digest().equals(now.digest());
    if (!settled) {
      wait.again();
    }
    return settled;
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    wait.close();
  }

  /** A way to wait for a change. */
  private interface Wait extends AutoCloseable {
    /** Returns when something may have changed. */
    void forChange() throws InterruptedException;

    /** Makes the next wait a short one. */
    default void again() {}

    @Override
    default void close() {}
  }

  /** Looks again and again. */
  private static final class Looking implements Wait {
    @Override
    public void forChange() throws InterruptedException {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
  }

  /** Is told by the system. */
  private static final class Told implements Wait {
    private static final WatchEvent.Kind<?>[] KINDS = {
      StandardWatchEventKinds.ENTRY_CREATE,
      StandardWatchEventKinds.ENTRY_MODIFY,
      StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service;
    private boolean again;

    Told(List<Path> folders) throws IOException {
      service = FileSystems.getDefault().newWatchService();
      for (Path folder : folders) {
        if (!Files.isDirectory(folder)) {
          service.close();
          throw new IOException("There is no folder " + folder);
        }
        folder.register(service, KINDS);
      }
    }

    @Override
    public void forChange() throws InterruptedException {
      long patience = again ? QUIET_MILLIS : ANYWAY_MILLIS;
      again = false;
      WatchKey key = service.poll(patience, TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll();
      }
    }

    @Override
    public void again() {
      again = true;
    }

    @Override
    public void close() {
      try {
        service.close();
      } catch (IOException closing) {
        throw new java.io.UncheckedIOException(closing);
      }
    }
  }
}
