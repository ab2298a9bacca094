package dev.assay.engine.subject;

import dev.assay.engine.verdict.Finding;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A line to a student's object in this JVM: it lives on a thread of its own, which has a time
 * limit.
 */
final class GuardedLink implements SubjectLink {
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Constructor<?> constructor;
  private final Limits limits;
  private final OutputCapture capture;
  private final Predicate<String> isOwn;
  private final Runnable onTimeout;
  private final AtomicReference<Thread> thread = new AtomicReference<>();
  private final ExecutorService executor;
  // Not the link itself: a thread of the common pool that it starts would keep it from being freed.
  private final Object owner = new Object();
  private volatile @Nullable Object instance;
  private volatile @Nullable Finding initializerFailure;
  private long wallNanos;
  private boolean hangs;

  /**
   * Opens a line; the object is made at the first call.
   *
   * @param constructor makes the object
   * @param limits what all calls together may use
   * @param capture takes what they print
   * @param isOwn tells the submission's classes from others, by name
   * @param onTimeout called if they hang
   */
  GuardedLink(
      Constructor<?> constructor,
      Limits limits,
      OutputCapture capture,
      Predicate<String> isOwn,
      Runnable onTimeout) {
    this.constructor = constructor;
    this.limits = limits;
    this.capture = capture;
    this.isOwn = isOwn;
    this.onTimeout = onTimeout;
    this.executor = Executors.newSingleThreadExecutor(this::daemon);
    capture.startAnew(owner);
  }

  @Override
  public @Nullable Object call(Method method, @Nullable Object[] arguments) {
    return within(
        () -> {
          try {
            if (instance == null) {
              instance = constructor.newInstance();
            }
            return method.invoke(instance, arguments);
          } catch (ReflectiveOperationException | LinkageError | RuntimeException thrown) {
            throw told(thrown);
          }
        });
  }

  @Override
  public void renew() {
    // The next call makes the instance, on the submission's own thread: a constructor can hang,
    // too.
    instance = null;
  }

  @Override
  public Output output() {
    return capture.output();
  }

  @Override
  public void close() {
    executor.shutdownNow();
    Thread running = thread.get();
    if (running != null && !hangs) {
      try {
        // It has nothing left to do, so it is over at once.
        running.join(LOOK_EVERY_MILLIS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private @Nullable Object within(Callable<@Nullable Object> task) {
    long start = System.nanoTime();
    Future<@Nullable Object> future = executor.submit(task);
    try {
      while (true) {
        try {
          return future.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          if (processorNanos() > limits.processor().toNanos()
              || wallNanos + System.nanoTime() - start > limits.wall().toNanos()) {
            throw timeout();
          }
        }
      }
    } catch (ExecutionException exception) {
      throw Crash.finding(exception.getCause() == null ? exception : exception.getCause(), isOwn);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a submission was running", interrupted);
    } finally {
      wallNanos += System.nanoTime() - start;
    }
  }

  /** A class whose initializer failed once says no more why: then the first finding holds. */
  private Finding told(Throwable thrown) {
    if (initializerFailure != null && Crash.isOfBrokenClass(thrown)) {
      return initializerFailure;
    }
    Finding finding = Crash.finding(thrown, isOwn);
    if (Crash.isOfInitializer(thrown)) {
      initializerFailure = finding;
    }
    return finding;
  }

  private Finding timeout() {
    hangs = true;
    executor.shutdownNow();
    onTimeout.run();
    return limits.exceeded();
  }

  private long processorNanos() {
    Thread running = thread.get();
    return running == null
        ? 0
        : ManagementFactory.getThreadMXBean().getThreadCpuTime(running.getId());
  }

  private Thread daemon(Runnable work) {
    Thread created = capture.thread(owner, work);
    thread.set(created);
    return created;
  }
}
