package dev.assay.engine.sandbox;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.compile.Problem;
import dev.assay.engine.sandbox.CompilerProcess.BrokenException;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.verdict.Finding;
import dev.assay.worker.compile.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Compiles submissions in processes of their own, each of which serves many, one after the other.
 * Several threads may use it.
 *
 * <p>A submission that breaks a compiler is told so of the file that the compiler was busy with,
 * and the rest of it is compiled by another one. A compiler that broke, or has served long enough,
 * is replaced at once, so that the new one is ready when its turn comes. There are as many
 * compilers as are needed at the same time: mostly one, for compiling is the least part of grading.
 */
public final class CompileService implements AutoCloseable {
  /** What one attempt may use: some fifty times what an honest submission needs. */
  public static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), 0);

  /** After so many requests a compiler is replaced. */
  private static final int MOST_REQUESTS = 200;

  private final Launcher launcher;
  private final CourseNames names;
  private final Limits limits;

  /** How long to wait for a compiler before another one is started. */
  private static final long PATIENCE_MILLIS = 3000;

  private final int most;
  private final List<Slot> slots = new ArrayList<>();
  private final BlockingQueue<Slot> free = new LinkedBlockingQueue<>();

  /**
   * Starts compilers.
   *
   * @param launcher starts them, with the contracts on their class path; not closed with this
   * @param processes how many at most; the first is started at once
   * @param names what classes may not be called
   * @param limits what one attempt may use, such as {@link #LIMITS}; a submission may make as many
   *     attempts as fit in three times that wall time
   */
  public CompileService(Launcher launcher, int processes, CourseNames names, Limits limits) {
    this.launcher = launcher;
    this.names = names;
    this.limits = limits;
    this.most = processes;
    another().ifPresent(free::add);
  }

  /**
   * Compiles what compiles.
   *
   * @param files bytes by path within the source root
   * @return the classes of all files that have no problem and need none that has one
   * @throws IllegalStateException if this machine can't run a compiler
   */
  public Compiled compile(NavigableMap<String, byte[]> files) {
    long start = System.nanoTime();
    NavigableMap<String, byte[]> rest = new TreeMap<>(files);
    Map<String, List<Problem>> problems = new HashMap<>();
    while (!rest.isEmpty()) {
      Request request = names.request(rest);
      try {
        Compiled compiled = compile(request);
        problems.putAll(compiled.problems());
        return new Compiled(compiled.classes(), problems, files);
      } catch (BrokenException broken) {
        List<String> paths = request.paths();
        boolean known = broken.file() >= 0 && broken.file() < paths.size();
        Duration spent = Duration.ofNanos(System.nanoTime() - start);
        // Else a submission of many such files would keep a compiler busy for as many limits.
        boolean late = spent.compareTo(limits.wall().multipliedBy(2)) > 0;
        for (String path : known && !late ? List.of(paths.get(broken.file())) : paths) {
          String message = String.valueOf(broken.getMessage());
          problems.put(path, List.of(new Problem(path, 0, 0, message, "")));
          rest.remove(path);
        }
      }
    }
    return new Compiled(Map.of(), problems, files);
  }

  /** Ends all compilers; whoever still waits for one gets an exception. */
  @Override
  public void close() {
    synchronized (slots) {
      slots.forEach(Slot::end);
    }
  }

  private Compiled compile(Request request) throws BrokenException {
    Slot slot = free();
    try {
      return slot.compile(request);
    } finally {
      free.add(slot);
    }
  }

  private Slot free() {
    try {
      Slot slot = free.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (slot == null) {
        slot = another().orElse(null);
      }
      return slot == null ? free.take() : slot;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while compilers were busy", interrupted);
    }
  }

  private Optional<Slot> another() {
    synchronized (slots) {
      if (slots.size() == most) {
        return Optional.empty();
      }
      Slot slot = new Slot();
      slots.add(slot);
      return Optional.of(slot);
    }
  }

  /** A place for one compiler. */
  private final class Slot {
    private CompilerProcess process = CompilerProcess.start(launcher, limits);
    private boolean ended;

    Compiled compile(Request request) throws BrokenException {
      try {
        return attempt(request);
      } catch (Finding firstTry) {
        // It died while it waited, perhaps; another one is there by now.
        try {
          return attempt(request);
        } catch (Finding again) {
          throw new IllegalStateException(
              "A fresh compiler does not start: " + again.facts(), again);
        }
      }
    }

    private Compiled attempt(Request request) throws BrokenException {
      try {
        return process.compile(request);
      } finally {
        if (!process.isGood(MOST_REQUESTS)) {
          renew();
        }
      }
    }

    private synchronized void renew() {
      process.close();
      if (ended) {
        throw new IllegalStateException("The compilers were closed");
      }
      process = CompilerProcess.start(launcher, limits);
    }

    synchronized void end() {
      ended = true;
      process.close();
    }
  }
}
