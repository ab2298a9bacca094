package dev.assay.engine.subject;

import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
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
  private final Runnable onTimeout;
  private final AtomicReference<Thread> thread = new AtomicReference<>();
  private final ExecutorService executor;
  private volatile @Nullable Object instance;
  private long wallNanos;

  GuardedLink(
      Constructor<?> constructor, Limits limits, OutputCapture capture, Runnable onTimeout) {
    this.constructor = constructor;
    this.limits = limits;
    this.capture = capture;
    this.onTimeout = onTimeout;
    this.executor = Executors.newSingleThreadExecutor(this::daemon);
  }

  @Override
  public @Nullable Object call(Method method, @Nullable Object[] arguments) {
    return within(
        () -> {
          if (instance == null) {
            instance = constructor.newInstance();
          }
          return method.invoke(instance, arguments);
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
  }

  private @Nullable Object within(Callable<@Nullable Object> task) {
    long start = System.nanoTime();
    Future<@Nullable Object> future = executor.submit(task);
    try {
      while (true) {
        try {
          return future.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          if (processorNanos() > limits.processor().toNanos()) {
            throw timeout(limits.processor(), "processor time");
          }
          if (wallNanos + System.nanoTime() - start > limits.wall().toNanos()) {
            throw timeout(limits.wall(), "waiting");
          }
        }
      }
    } catch (ExecutionException exception) {
      throw Crash.finding(thrownBySubmission(exception), constructor.getDeclaringClass());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a submission was running", interrupted);
    } finally {
      wallNanos += System.nanoTime() - start;
    }
  }

  private Finding timeout(Duration limit, String of) {
    executor.shutdownNow();
    onTimeout.run();
    return new Finding(
        Status.TIMEOUT,
        Fact.got("no answer after " + limit.toSeconds() + " s of " + of),
        Fact.note("Look for a loop that never ends."));
  }

  private long processorNanos() {
    Thread running = thread.get();
    return running == null
        ? 0
        : ManagementFactory.getThreadMXBean().getThreadCpuTime(running.getId());
  }

  private Thread daemon(Runnable work) {
    Thread created = new Thread(work, constructor.getDeclaringClass().getSimpleName());
    created.setDaemon(true);
    thread.set(created);
    return created;
  }

  private static Throwable thrownBySubmission(ExecutionException exception) {
    Throwable thrown = exception.getCause() == null ? exception : exception.getCause();
    boolean wrapped =
        thrown instanceof InvocationTargetException
            || thrown instanceof ExceptionInInitializerError;
    return wrapped && thrown.getCause() != null ? thrown.getCause() : thrown;
  }
}
